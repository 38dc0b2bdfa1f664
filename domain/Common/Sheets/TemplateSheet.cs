namespace VillageTracker.Domain.Common.Sheets;

/// <summary>The empty workbook that a clerk fills in (导入模板): the headings, and a second sheet that says what belongs where.</summary>
public static class TemplateSheet
{
    private static readonly Column[] Notes =
    [
        new("列名", ColumnKind.Text), new("必填", ColumnKind.Code), new("填什么", ColumnKind.Text) { MaxLength = 600 },
        new("举例", ColumnKind.Text) { MaxLength = 61 },
    ];

    public static void Write(SheetTable table, Stream output)
    {
        using var sheet = new SheetWriter(output);
        sheet.Begin(table.Title, [.. table.Columns.Where(c => !c.OnlyExported)], isForFilling: true);
        sheet.Begin("填写说明", Notes);
        foreach (var column in table.Columns.Where(c => !c.OnlyExported))
        {
            sheet.Row([column.Heading, column.Required ? "必填" : "选填", column.Note is { } note ? $"{column.Rule}。{note}" : column.Rule, column.Example]);
        }

        sheet.Row(["（全表）", null, "列的先后可以调换，不用的选填列可以删掉；列名不要改。不要合并单元格。一行有问题，全部都不导入，改好后重新上传整个文件。", null]);
    }
}
