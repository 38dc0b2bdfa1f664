using System.Globalization;
using VillageTracker.Reports.Layout;
using Xunit;

namespace VillageTracker.UnitTests.Reports;

public sealed class TableTests
{
    private static readonly IReadOnlyList<Column> Columns =
        [Column.Fixed("序号", 40), Column.Share("户主姓名"), Column.Fixed("金额（元）", 90, Align.Right)];

    [Fact]
    public void The_head_is_repeated_on_every_page_and_no_row_is_lost()
    {
        var pdf = PdfText.Compose(flow => flow.Table(new Table(Columns) { Rows = Rows(200), Totals = [["", "合计", "200.00"]] }));
        var pages = PdfText.Pages(pdf.Bytes);
        Assert.True(pages.Count > 3);
        Assert.All(pages, page => Assert.Contains("户主姓名", page, StringComparison.Ordinal));
        for (var i = 1; i <= 200; i++)
        {
            Assert.Single(pages, page => page.Contains($"某{i}号", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_totals_stay_with_the_last_row()
    {
        for (var rows = 28; rows < 40; rows++)
        {
            var pdf = PdfText.Compose(flow => flow.Table(new Table(Columns) { Rows = Rows(rows), Totals = [["", "合计", "1.00"]] }));
            var last = PdfText.Pages(pdf.Bytes)[^1];
            Assert.Contains("合计", last, StringComparison.Ordinal);
            Assert.Contains($"某{rows}号", last, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Figures_end_at_the_same_place()
    {
        var pdf = PdfText.Compose(flow => flow.Table(new Table(Columns) { Rows = [["1", "甲", "1.07"], ["2", "乙", "123,456.07"]] }));
        var ends = PdfText.Letters(pdf.Bytes).Where(letter => letter.Value == "7").Select(letter => Math.Round(letter.EndBaseLine.X, 1)).ToList();
        Assert.Equal(2, ends.Count);
        Assert.Equal(ends[0], ends[1]);
    }

    [Fact]
    public void A_long_cell_is_wrapped_within_its_column()
    {
        var pdf = PdfText.Compose(flow => flow.Table(new Table([Column.Fixed("编号", 60), Column.Share("说明")]) { Rows = [["一二三四五六七八九十", "说"]] }));
        var letters = PdfText.Letters(pdf.Bytes).Where(letter => "一二三四五六七八九十".Contains(letter.Value, StringComparison.Ordinal)).ToList();
        Assert.True(letters.Select(letter => letter.StartBaseLine.Y).Distinct().Count() > 1);
        Assert.All(letters, letter => Assert.True(letter.EndBaseLine.X <= 56 + 60));
    }

    [Fact]
    public void A_row_taller_than_a_page_goes_on_under_a_new_head()
    {
        var text = string.Join('\n', Enumerable.Range(1, 120).Select(i => $"第{i}行"));
        var pdf = PdfText.Compose(flow => flow.Table(new Table(Columns) { Rows = [["1", text, "1.00"]] }));
        var pages = PdfText.Pages(pdf.Bytes);
        Assert.True(pages.Count >= 2);
        Assert.All(pages, page => Assert.Contains("户主姓名", page, StringComparison.Ordinal));
        Assert.Contains("第120行", pages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_wider_than_the_page_is_refused_in_words()
    {
        var refused = Assert.Throws<LayoutException>(() => PdfText.Compose(flow => flow.Table(new Table([Column.Fixed("甲", 300), Column.Fixed("乙", 300)]))));
        Assert.Equal("表格“甲、乙”至少要 600 点宽，页面只有 483 点，请减少列或改用横向页面。", refused.Message);
        Assert.Equal(1, PdfDocument.Compose(PdfText.Info with { Landscape = true }, flow => flow.Table(new Table([Column.Fixed("甲", 300), Column.Fixed("乙", 300)]))).Pages);
    }

    [Fact]
    public void A_row_with_another_number_of_cells_is_refused_in_words()
    {
        var refused = Assert.Throws<LayoutException>(() => PdfText.Compose(flow => flow.Table(new Table(Columns) { Rows = [["1", "甲", "1.00"], ["2"]] })));
        Assert.Equal("表格第 2 行有 1 格，表头有 3 列，两者应当相同。", refused.Message);
    }

    [Fact]
    public void An_empty_table_says_so() =>
        Assert.Contains("没有记录。", PdfText.Pages(PdfText.Compose(flow => flow.Table(new Table(Columns))).Bytes)[0], StringComparison.Ordinal);

    private static IReadOnlyList<IReadOnlyList<Cell>> Rows(int count) =>
        [.. Enumerable.Range(1, count).Select(i => (IReadOnlyList<Cell>)[i.ToString(CultureInfo.InvariantCulture), $"某{i}号", "1.00"])];
}
