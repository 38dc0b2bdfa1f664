using VillageTracker.Domain.Common.Sheets;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Common.Sheets;

/// <summary>What is read from one cell, and what is said of one that cannot be read.</summary>
public sealed class CellReadingTests
{
    private static readonly DateOnly Today = new(2020, 10, 31);

    [Theory]
    [InlineData("2020-03-15")]
    [InlineData("2020/3/15")]
    [InlineData("2020.3.15")]
    [InlineData("2020年3月15日")]
    [InlineData("２０２０－０３－１５")]
    [InlineData("20200315")]
    [InlineData("2020-03-15 00:00:00")]
    public void A_day_as_text_is_read_in_the_forms_of_the_office(string text) =>
        Assert.Equal(new DateOnly(2020, 3, 15), Sample.RowOf(Sample.On, a => Workbooks.Text(a, text)).Date(Sample.On));

    [Theory]
    [InlineData("3/4/2020", "年-月-日")]
    [InlineData("2020年3月", "不是日期")]
    [InlineData("2020-02-30", "日历上没有")]
    [InlineData("1800-01-01", "不合常理")]
    [InlineData("43905", "是数字，不是日期")]
    public void A_day_that_may_mean_two_or_none_is_refused_with_its_cell(string text, string why)
    {
        var row = Sample.RowOf(Sample.On, a => Workbooks.Text(a, text));

        Assert.Null(row.Date(Sample.On));
        Assert.StartsWith("C2：", row.Faults.Single().ToString(), StringComparison.Ordinal);
        Assert.Contains(why, row.Faults.Single().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "43905")]
    [InlineData(true, "42443")]
    public void A_day_of_the_1900_and_of_the_1904_system_is_the_same_day(bool is1904, string serial)
    {
        var rows = Workbooks.Rows([["户号", "户主", "登记日期"]]) + Workbooks.Row(2, [Workbooks.Text("A2", "D03-001"), Workbooks.Text("B2", "王小明"), Workbooks.Number("C2", serial, style: 1)]);

        Assert.Equal(new DateOnly(2020, 3, 15), Sample.Rows(Workbooks.Raw([("表1", rows)], is1904: is1904)).Single().Date(Sample.On));
    }

    [Theory]
    [InlineData("320902199006010030")]
    [InlineData("3.20902199006010e17")]
    public void An_identity_number_that_became_a_number_is_said_to_be_damaged(string number)
    {
        var row = Sample.RowOf(Sample.IdNumber, a => Workbooks.Number(a, number));

        Assert.Null(row.IdNumber(Sample.IdNumber, Today).Number);
        Assert.Contains("被 Excel 变成了数字", row.Faults.Single().Message, StringComparison.Ordinal);
        Assert.DoesNotContain("320902199006", row.Faults.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_identity_number_in_words_of_an_exponent_is_said_to_be_damaged() =>
        Assert.Contains("变成了数字", FaultOf(Sample.IdNumber, a => Workbooks.Text(a, "3.20902E+17"), r => r.IdNumber(Sample.IdNumber, Today)), StringComparison.Ordinal);

    [Fact]
    public void An_identity_number_whose_last_places_became_zeros_is_said_to_be_damaged() =>
        Assert.Contains("最后几位是 0", FaultOf(Sample.IdNumber, a => Workbooks.Text(a, "320902199006010000"), r => r.IdNumber(Sample.IdNumber, Today)), StringComparison.Ordinal);

    [Theory]
    [InlineData("32090219900601003x")]
    [InlineData("３２０９０２１９９００６０１００３Ｘ")]
    [InlineData(" 320902 19900601 003X ")]
    public void An_identity_number_is_read_in_full_width_and_with_blanks(string text) =>
        Assert.Equal("32090219900601003X", Sample.RowOf(Sample.IdNumber, a => Workbooks.Text(a, text)).IdNumber(Sample.IdNumber, Today).Number!.Value);

    [Fact]
    public void A_masked_identity_number_is_told_apart() =>
        Assert.Equal("320902********003X", Sample.RowOf(Sample.IdNumber, a => Workbooks.Text(a, "320902********003X")).IdNumber(Sample.IdNumber, Today).Masked);

    [Theory]
    [InlineData("98.40")]
    [InlineData("９８．４")]
    [InlineData("98.4㎡")]
    [InlineData("98.40平方米")]
    public void An_area_as_text_is_read(string text) => Assert.Equal(98.40m, Sample.RowOf(Sample.Area, a => Workbooks.Text(a, text)).FloorArea(Sample.Area)!.Value.SquareMetres);

    [Fact]
    public void Noise_behind_the_fifteenth_digit_of_a_number_is_no_fault() =>
        Assert.Equal(98.40m, Sample.RowOf(Sample.Area, a => Workbooks.Number(a, "98.400000000000006")).FloorArea(Sample.Area)!.Value.SquareMetres);

    [Theory]
    [InlineData("98.405", "最多两位小数")]
    [InlineData("-3", "不能是负数")]
    [InlineData("约100", "不是数字")]
    public void An_area_that_can_not_be_is_refused(string text, string why) =>
        Assert.Contains(why, FaultOf(Sample.Area, a => Workbooks.Text(a, text), r => r.FloorArea(Sample.Area)), StringComparison.Ordinal);

    [Theory]
    [InlineData("1,234.56", 123456)]
    [InlineData("1.2万元", 1200000)]
    public void Money_is_read_with_commas_and_in_wan(string text, long fen) =>
        Assert.Equal(fen, Sample.RowOf(Sample.Paid, a => Workbooks.Text(a, text)).Money(Sample.Paid)!.Value.Fen);

    [Fact]
    public void A_formula_is_taken_at_its_saved_result_and_told()
    {
        var source = Sample.Open(Workbooks.Raw([("表1", Workbooks.Rows([["户号", "户主", "人数"]]) + Workbooks.Row(2, [Workbooks.Text("A2", "D03-001"), Workbooks.Text("B2", "王小明"), Workbooks.Formula("C2", "1+2", "3")]))]));

        Assert.Equal(3, source.Rows().Single().Count(Sample.Members));
        Assert.Contains(source.Notes, n => n.Contains("1 个公式单元格（如 C2）", StringComparison.Ordinal));
    }

    [Fact]
    public void A_formula_without_a_saved_result_is_refused() =>
        Assert.Contains("没有它的计算结果", FaultOf(Sample.Members, a => Workbooks.Formula(a, "1+2", null), r => r.Count(Sample.Members)), StringComparison.Ordinal);

    [Fact]
    public void An_error_value_is_refused() =>
        Assert.Contains("#N/A", FaultOf(Sample.Members, a => Workbooks.Error(a, "#N/A"), r => r.Count(Sample.Members)), StringComparison.Ordinal);

    [Fact]
    public void A_required_cell_that_is_empty_is_a_fault_and_the_row_keeps_all_its_faults()
    {
        var row = Sample.Rows(Workbooks.Of(["户号", "户主", "人数", "登记日期"], ["", "一二三四五六七八九十一二三四五六七八九十百", "三个", "昨天"])).Single();
        _ = (row.Text(Sample.Code), row.Text(Sample.Name), row.Count(Sample.Members), row.Date(Sample.On));

        Assert.Equal(["A2", "B2", "C2", "D2"], row.Faults.Select(f => f.Address));
    }

    [Theory]
    [InlineData(1, 1, "A1")]
    [InlineData(3, 17, "C17")]
    [InlineData(26, 2, "Z2")]
    [InlineData(27, 2, "AA2")]
    [InlineData(702, 2, "ZZ2")]
    [InlineData(703, 200000, "AAA200000")]
    public void Addresses_are_those_of_the_spreadsheet(int column, int row, string address)
    {
        Assert.Equal(address, CellAddress.Of(column, row));
        Assert.Equal((column, row), CellAddress.Parse(address));
    }

    private static string FaultOf(Column column, Func<string, string> cell, Func<RowReader, object?> read)
    {
        var row = Sample.RowOf(column, cell);
        _ = read(row);
        return row.Faults.Single().Message;
    }
}
