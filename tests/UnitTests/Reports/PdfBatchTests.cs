using VillageTracker.Reports.Layout;
using Xunit;

namespace VillageTracker.UnitTests.Reports;

public sealed class PdfBatchTests
{
    [Fact]
    public void Each_document_counts_its_own_pages_and_has_a_bookmark()
    {
        var batch = new PdfBatch(PdfText.Info);
        batch.Add("甲户", PdfText.Info with { AsOf = "甲" }, flow => flow.Title("结算单").Paragraph("正文甲"));
        batch.Add("乙户", PdfText.Info with { AsOf = "乙" }, flow => flow.Title("结算单").Paragraph("正文乙").PageBreak().Paragraph("续页"));
        batch.AddPage("丙户", sheet => sheet.Text(100, 100, "定位文字", Styles.Body));
        using var file = new MemoryStream();
        var summary = batch.WriteTo(file);

        var pages = PdfText.Pages(file.ToArray());
        Assert.Equal(4, summary.Pages);
        Assert.Contains("第 1 页 / 共 1 页", pages[0], StringComparison.Ordinal);
        Assert.Contains("第 1 页 / 共 2 页", pages[1], StringComparison.Ordinal);
        Assert.Contains("第 2 页 / 共 2 页", pages[2], StringComparison.Ordinal);
        Assert.Equal("定位文字", pages[3]);
        using var document = PdfText.Open(file.ToArray());
        Assert.True(document.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["甲户", "乙户", "丙户"], bookmarks.Roots.Select(node => node.Title));
    }

    [Fact]
    public void Documents_share_one_cut_of_the_fonts()
    {
        var one = Size(1);
        var hundred = Size(100);
        Assert.True(hundred < 100 * one / 3, $"{one} bytes for one, {hundred} for a hundred");
    }

    [Fact]
    public void An_empty_batch_is_refused_in_words() =>
        Assert.Equal("没有可打印的文书。", Assert.Throws<LayoutException>(() => new PdfBatch(PdfText.Info).WriteTo(Stream.Null)).Message);

    [Fact]
    public void A_qr_code_is_drawn_without_a_picture()
    {
        var pdf = PdfText.Compose(flow => flow.Qr("https://example.invalid/verify/JS-2020-0001", 68, "扫码核对"));
        using var document = PdfText.Open(pdf.Bytes);
        Assert.Empty(document.GetPage(1).GetImages());
        Assert.NotEmpty(document.GetPage(1).Paths);
    }

    private static long Size(int count)
    {
        var batch = new PdfBatch(PdfText.Info);
        for (var i = 0; i < count; i++)
        {
            batch.Add($"第{i}户", PdfText.Info, flow => flow.Title("拿房结算单").Facts(2, ("户主", "王小明"), ("房号", "一幢")));
        }

        using var file = new MemoryStream();
        batch.WriteTo(file);
        return file.Length;
    }
}
