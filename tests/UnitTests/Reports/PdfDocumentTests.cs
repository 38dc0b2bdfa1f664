using System.Text;
using UglyToad.PdfPig.Outline;
using VillageTracker.Reports.Layout;
using VillageTracker.Reports.Layout.Writing;
using Xunit;

namespace VillageTracker.UnitTests.Reports;

public sealed class PdfDocumentTests
{
    private static void Report(Flow flow)
    {
        flow.Cover("进展报告", "2020 年 10 月", ("报告单位", "示例村"));
        for (var chapter = 1; chapter <= 3; chapter++)
        {
            flow.Heading(1, $"第{chapter}章");
            for (var section = 1; section <= 2; section++)
            {
                flow.Heading(2, $"{chapter}.{section} 小节").Paragraph(string.Concat(Enumerable.Repeat("这是一段说明文字，用来占满页面。", 60)));
            }
        }
    }

    [Fact]
    public void Every_page_but_the_cover_counts_itself_and_says_as_of_when()
    {
        var pdf = PdfText.Compose(Report);
        var pages = PdfText.Pages(pdf.Bytes);
        Assert.Equal(pdf.Pages, pages.Count);
        Assert.True(pdf.Pages > 2);
        Assert.DoesNotContain("共", pages[0], StringComparison.Ordinal);
        for (var page = 2; page <= pdf.Pages; page++)
        {
            Assert.Contains($"第 {page} 页 / 共 {pdf.Pages} 页", pages[page - 1], StringComparison.Ordinal);
            Assert.Contains("数据截至 2020-10-31", pages[page - 1], StringComparison.Ordinal);
            Assert.Contains("示例村村民委员会", pages[page - 1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_mark_stands_on_every_page_even_the_cover()
    {
        var pdf = PdfDocument.Compose(PdfText.Info with { Mark = "演示数据" }, Report);
        Assert.All(PdfText.Pages(pdf.Bytes), page => Assert.Contains("演示数据", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Headings_become_a_tree_of_bookmarks_that_lead_to_their_pages()
    {
        var pdf = PdfText.Compose(Report);
        using var document = PdfText.Open(pdf.Bytes);
        Assert.True(document.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["进展报告", "第1章", "第2章", "第3章"], bookmarks.Roots.Select(node => node.Title));
        Assert.Equal(["2.1 小节", "2.2 小节"], bookmarks.Roots[2].Children.Select(node => node.Title));
        var pages = PdfText.Pages(pdf.Bytes);
        Assert.All(bookmarks.GetNodes().OfType<DocumentBookmarkNode>(), node => Assert.Contains(node.Title, pages[node.PageNumber - 1], StringComparison.Ordinal));
        Assert.Equal(10, bookmarks.GetNodes().OfType<DocumentBookmarkNode>().Count());
    }

    [Fact]
    public void Title_issuer_language_and_date_are_in_the_file()
    {
        var pdf = PdfText.Compose(flow => flow.Paragraph("正文"));
        using var document = PdfText.Open(pdf.Bytes);
        Assert.Equal("测试文书", document.Information.Title);
        Assert.Equal("示例村村民委员会", document.Information.Author);
        Assert.Contains("20201031010000", document.Information.CreationDate!, StringComparison.Ordinal);
        var raw = Encoding.Latin1.GetString(pdf.Bytes);
        Assert.Contains("/Lang (zh-CN)", raw, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", raw, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_read_back_is_the_text_put_in()
    {
        const string Text = "甲方（示例村）与乙方“王䶮”约定：补偿 1,234.50 元，“富贵春花园” 98.40㎡；详见《清单（一）》……——完。";
        var pdf = PdfText.Compose(flow => flow.Paragraph(Text + Text + Text));
        var body = string.Concat(PdfText.Lines(pdf.Bytes).SkipWhile(line => line.StartsWith("示例村", StringComparison.Ordinal)).SkipLast(1));
        Assert.Equal((Text + Text + Text).Replace(" ", "", StringComparison.Ordinal), body);
    }

    [Fact]
    public void A_title_too_long_for_the_head_is_shortened()
    {
        var pdf = PdfDocument.Compose(PdfText.Info with { Title = string.Concat(Enumerable.Repeat("很长的标题", 30)), Mark = "演示数据" }, _ => { });
        Assert.All(PdfText.Letters(pdf.Bytes), letter => Assert.InRange(letter.StartBaseLine.X, 55, 540));
        Assert.Contains("…", PdfText.Pages(pdf.Bytes)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Language_and_bookmarks_are_not_added_to_what_is_no_pdf() =>
        Assert.Throws<InvalidOperationException>(() => PdfCatalogue.Update("%PDF-1.4 broken"u8, "zh-CN", []));

    [Fact]
    public void The_same_input_gives_the_same_bytes() => Assert.Equal(PdfText.Compose(Report).Bytes, PdfText.Compose(Report).Bytes);

    [Fact]
    public async Task Documents_made_at_the_same_time_do_not_disturb_each_other()
    {
        var expected = PdfText.Compose(Report).Bytes;
        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => PdfText.Compose(Report).Bytes)));
        Assert.All(made, bytes => Assert.Equal(expected, bytes));
    }

    [Fact]
    public void A_heading_is_never_the_last_line_of_a_page()
    {
        for (var lines = 30; lines < 50; lines++)
        {
            var pdf = PdfText.Compose(flow => flow.Paragraph(string.Join('\n', Enumerable.Repeat("行", lines))).Heading(2, "小节").Paragraph("一\n二\n三"));
            var page = PdfText.Pages(pdf.Bytes).ToList().FindIndex(text => text.Contains("小节", StringComparison.Ordinal)) + 1;
            var found = PdfText.Lines(pdf.Bytes, page).ToList();
            Assert.Equal("一", found[found.IndexOf("小节") + 1]);
        }
    }

    [Fact]
    public void What_is_kept_together_is_not_parted()
    {
        for (var lines = 34; lines < 42; lines++)
        {
            var pdf = PdfText.Compose(flow => flow
                .Paragraph(string.Join('\n', Enumerable.Repeat("行", lines)))
                .KeepTogether(group => group.Paragraph("开头").Facts(1, ("户主", "某")).Signatures("经办人")));
            Assert.Single(PdfText.Pages(pdf.Bytes), page => page.Contains("开头", StringComparison.Ordinal) && page.Contains("经办人", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_page_break_at_the_end_leaves_no_empty_page() =>
        Assert.Equal(1, PdfText.Compose(flow => flow.Paragraph("正文").PageBreak().PageBreak()).Pages);

    [Fact]
    public void A_document_without_content_is_one_page() => Assert.Equal(1, PdfText.Compose(_ => { }).Pages);
}
