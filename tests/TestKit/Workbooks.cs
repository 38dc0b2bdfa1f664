using System.IO.Compression;
using System.Text;

namespace VillageTracker.TestKit;

/// <summary>Workbooks made by hand, part by part, so that a test knows what is inside: formulas, merged cells, the 1904 system, hidden rows.</summary>
public static class Workbooks
{
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Text cells only, from A1 on.</summary>
    public static byte[] Of(params string[][] rows) => Raw([("表1", Rows(rows))]);

    /// <summary>Rows of text cells as the inside of sheetData.</summary>
    public static string Rows(string[][] rows, int first = 1) => string.Concat(rows.Select((r, n) => Row(first + n, [.. r.Select((c, i) => Text(Address(i + 1, first + n), c))])));

    public static string Row(int number, string[] cells, bool hidden = false) => $"<row r=\"{number}\"{(hidden ? " hidden=\"1\"" : "")}>{string.Concat(cells)}</row>";

    public static string Text(string address, string text) => $"<c r=\"{address}\" t=\"inlineStr\"><is><t>{System.Security.SecurityElement.Escape(text)}</t></is></c>";

    /// <param name="style">1 is a day.</param>
    public static string Number(string address, string number, int style = 0) => $"<c r=\"{address}\" s=\"{style}\"><v>{number}</v></c>";

    public static string Formula(string address, string formula, string? result) => $"<c r=\"{address}\"><f>{formula}</f>{(result is null ? "" : $"<v>{result}</v>")}</c>";

    public static string Error(string address, string error) => $"<c r=\"{address}\" t=\"e\"><v>{error}</v></c>";

    /// <param name="sheets">Name and inside of sheetData.</param>
    /// <param name="merged">Merged ranges of the first sheet: A1:B1.</param>
    public static byte[] Raw((string Name, string Rows)[] sheets, string[]? merged = null, bool is1904 = false)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            Part(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Part(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{Namespace}\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            Part(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Namespace}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr{(is1904 ? " date1904=\"1\"" : "")}/><sheets>"
                + string.Concat(sheets.Select((s, n) => $"<sheet name=\"{s.Name}\" sheetId=\"{n + 1}\" r:id=\"rId{n + 1}\"/>")) + "</sheets></workbook>");
            Part(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(sheets.Select((_, n) => $"<Relationship Id=\"rId{n + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{n + 1}.xml\"/>"))
                + $"<Relationship Id=\"rId{sheets.Length + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
            for (var n = 0; n < sheets.Length; n++)
            {
                var merges = n == 0 && merged is { Length: > 0 } ? $"<mergeCells count=\"{merged.Length}\">{string.Concat(merged.Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells>" : "";
                Part(zip, $"xl/worksheets/sheet{n + 1}.xml", $"<worksheet xmlns=\"{Namespace}\"><sheetData>{sheets[n].Rows}</sheetData>{merges}</worksheet>");
            }
        }

        return memory.ToArray();
    }

    /// <summary>A zip that claims to be a workbook and unpacks to far more than it weighs.</summary>
    public static byte[] Bomb(int megabytes)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "xl/workbook.xml", "<workbook/>");
            using var part = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            for (var n = 0; n < megabytes; n++)
            {
                part.Write(zeros);
            }
        }

        return memory.ToArray();
    }

    private static string Address(int column, int row) => $"{(char)('A' + column - 1)}{row}";

    private static void Part(ZipArchive zip, string name, string text)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text));
    }
}
