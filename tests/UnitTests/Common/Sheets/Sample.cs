using VillageTracker.Domain.Common.Sheets;

namespace VillageTracker.UnitTests.Common.Sheets;

/// <summary>A small table for tests of reading and writing.</summary>
internal static class Sample
{
    public static readonly Column Code = new("户号", ColumnKind.Code) { Required = true, Aliases = ["编号"] };
    public static readonly Column Name = new("户主", ColumnKind.Text) { Required = true, Aliases = ["姓名"], MaxLength = 20 };
    public static readonly Column IdNumber = new("身份证号码", ColumnKind.IdNumber) { Aliases = ["身份证号"] };
    public static readonly Column Members = new("人数", ColumnKind.Count);
    public static readonly Column Area = new("证载面积", ColumnKind.FloorArea);
    public static readonly Column On = new("登记日期", ColumnKind.Date);
    public static readonly Column Paid = new("已付", ColumnKind.Money);

    public static SheetTable Table { get; } = new("sample", "样表", "Demolition", [Code, Name, IdNumber, Members, Area, On, Paid]);

    public static SheetSource Open(byte[] file, string name = "样表.xlsx", string? sheet = null) => SheetSource.Open(SheetFile.Open(file, name), Table, sheet);

    public static List<RowReader> Rows(byte[] file, string name = "样表.xlsx") => [.. Open(file, name).Rows()];

    /// <summary>One row under the headings of the given columns, its cells as XML.</summary>
    public static RowReader RowOf(Column column, Func<string, string> cell)
    {
        var heading = TestKit.Workbooks.Rows([["户号", "户主", column.Header]]);
        return Rows(TestKit.Workbooks.Raw([("表1", heading + TestKit.Workbooks.Row(2,
            [TestKit.Workbooks.Text("A2", "D03-001"), TestKit.Workbooks.Text("B2", "王小明"), cell("C2")]))])).Single();
    }
}
