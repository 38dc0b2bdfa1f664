using System.Text;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Common.Sheets;

/// <summary>Where a table is found in a file, and what is said of files that are none.</summary>
public sealed class SheetSourceTests
{
    [Fact]
    public void Columns_are_known_in_any_order_under_a_title_with_units_and_other_names()
    {
        var source = Sample.Open(Workbooks.Of(["某村拆迁户登记表"], [], ["证载面积（㎡）", "姓 名*", "备注", "编号"], ["98.40", "王小明", "x", "D03-001"]));
        var row = source.Rows().Single();

        Assert.Equal(3, source.Header.Row);
        Assert.Equal(("D03-001", "王小明", 98.40m), (row.Text(Sample.Code), row.Text(Sample.Name), row.FloorArea(Sample.Area)!.Value.SquareMetres));
        Assert.Contains(source.Notes, n => n.Contains("备注（C列）", StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_visible_sheet_with_the_heading_is_read_and_the_others_are_told()
    {
        var rows = Workbooks.Rows([["户号", "户主"], ["D03-001", "王小明"]]);
        var source = Sample.Open(Workbooks.Raw([("说明", Workbooks.Rows([["随便写写"]])), ("户表", rows)]));

        Assert.Equal("户表", source.Header.Sheet);
        Assert.Contains(source.Notes, n => n.Contains("没有读：说明", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sheet_that_is_not_there_is_refused_with_the_names_of_those_that_are() =>
        Assert.Contains("表1", Refused.With<SheetNotFound>(() => Sample.Open(Workbooks.Of(["户号", "户主"]), sheet: "甲")).Message, StringComparison.Ordinal);

    [Fact]
    public void Required_columns_that_are_missing_are_named() =>
        Assert.Contains("户主", Refused.With<SheetColumnsMissing>(() => Sample.Open(Workbooks.Of(["户号", "人数"], ["D03-001", "3"]))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_without_any_heading_is_refused() => Refused.With<SheetHasNoHeader>(() => Sample.Open(Workbooks.Of(["一", "二"], ["三", "四"])));

    [Fact]
    public void A_column_that_stands_twice_is_refused_with_both_places() =>
        Assert.Equal("表头里“编号”出现了两次（A1 和 C1），请删掉一列。", Refused.With<SheetColumnTwice>(() => Sample.Open(Workbooks.Of(["户号", "户主", "编号"]))).Message);

    [Fact]
    public void Headings_merged_sideways_are_refused_with_their_range() =>
        Assert.Contains("B1:C1", Refused.With<SheetHeaderMerged>(() => Sample.Open(Workbooks.Raw([("表1", Workbooks.Rows([["户号", "户主", ""]]))], ["B1:C1"]))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_heading_merged_downwards_counts_in_the_last_row_of_the_heading()
    {
        var source = Sample.Open(Workbooks.Raw([("表1", Workbooks.Rows([["户号", "户主", "面积"], ["", "", "证载面积"], ["D03-001", "王小明", "98.4"]]))], ["A1:A2", "B1:B2"]));

        Assert.Equal(2, source.Header.Row);
        Assert.Equal("王小明", source.Rows().Single().Text(Sample.Name));
    }

    [Fact]
    public void Merged_cells_among_the_data_are_a_fault_of_each_row_they_hide()
    {
        var rows = Sample.Rows(Workbooks.Raw([("表1", Workbooks.Rows([["户号", "户主"], ["D03-001", "王小明"], ["D03-002", ""]]))], ["B2:B3"]));

        Assert.Equal("王小明", rows[0].Text(Sample.Name));
        Assert.Null(rows[1].Text(Sample.Name));
        Assert.StartsWith("B3：是合并单元格 B2:B3 的一部分", rows[1].Faults.Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_rows_are_read_and_told_and_totals_are_left_out_and_told()
    {
        var source = Sample.Open(Workbooks.Raw([("表1", Workbooks.Rows([["户号", "户主"]])
            + Workbooks.Row(2, [Workbooks.Text("A2", "D03-001"), Workbooks.Text("B2", "王小明")], hidden: true)
            + Workbooks.Row(3, [Workbooks.Text("A3", "合计"), Workbooks.Text("B3", "1户")]))]));

        Assert.Single(source.Rows());
        Assert.Contains(source.Notes, n => n.Contains("隐藏", StringComparison.Ordinal) && n.Contains("第 2 行", StringComparison.Ordinal));
        Assert.Contains(source.Notes, n => n.Contains("第 3 行像是合计", StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_file_is_refused() => Refused.With<SheetFileUnreadable>(() => Sample.Open([]));

    [Fact]
    public void A_picture_is_refused() => Refused.With<SheetFileUnreadable>(() => Sample.Open(Photos.Png(2, 2)));

    [Fact]
    public void A_workbook_cut_off_on_the_way_is_refused() => Refused.With<SheetFileUnreadable>(() => Sample.Open(Workbooks.Of(["户号", "户主"])[..400]));

    [Fact]
    public void A_zip_that_unpacks_to_far_more_than_it_weighs_is_refused_before_it_is_read()
    {
        var bomb = Workbooks.Bomb(700);

        Assert.True(bomb.Length < 8_000_000);
        Refused.With<SheetFileTooBig>(() => Sample.Open(bomb));
    }

    [Fact]
    public void A_web_page_named_xls_is_refused_with_the_way_out() =>
        Assert.Contains("另存为", Refused.With<SheetFileIsWebPage>(() => Sample.Open(Encoding.UTF8.GetBytes("<html><table></table></html>"), "户.xls")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("UTF-8")]
    [InlineData("GB18030")]
    public void A_text_table_named_xlsx_is_read_as_text_and_told(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var source = Sample.Open(Encoding.GetEncoding(encoding).GetBytes("户号,户主,身份证号码\r\nD03-001,\"王䶮\",=\"32090219900601003X\"\r\n"));
        var row = source.Rows().Single();

        Assert.Equal(("王䶮", "32090219900601003X"), (row.Text(Sample.Name), row.IdNumber(Sample.IdNumber, new(2020, 10, 31)).Number!.Value));
        Assert.Contains(source.Notes, n => n.Contains(encoding, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_locked_by_a_password_is_refused_in_words()
    {
        // what Excel writes for a protected .xlsx: a compound file with EncryptedPackage; here only its first sector, which is broken
        byte[] locked = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        var refused = Assert.Throws<Domain.Common.RefusedException>(() => Sample.Open(locked));

        Assert.True(refused.Refusal is SheetFileLocked or SheetFileUnreadable);
    }

    [Fact]
    public void An_old_xls_is_read()
    {
        var rows = Sample.Rows(OldWorkbook.Bytes(), "户.xls");

        Assert.Equal(["D07-801", "D07-802"], rows.Select(r => r.Text(Sample.Code)));
        Assert.Equal(new DateOnly(2020, 3, 15), rows[0].Date(Sample.On));
        Assert.Equal("32090219900601003X", rows[0].IdNumber(Sample.IdNumber, new(2020, 10, 31)).Number!.Value);
    }
}
