using System.Text;

namespace VillageTracker.Domain.Geo.Files.Esri;

/// <summary>The files of one shapefile; only the first is indispensable.</summary>
public sealed record ShapefileParts(ReadOnlyMemory<byte> Shp, ReadOnlyMemory<byte>? Dbf, string? Prj, string? Cpg);

/// <summary>Reads a shapefile without believing its head, its encoding or its ring order.</summary>
/// <remarks>
/// The library we write shapefiles with gives up at the first fault with an exception in English and reads a missing code page as UTF-8
/// (garbage without a word); surveyors' files need every fault, with its number, so reading is done here.
/// </remarks>
public static class ShapefileReader
{
    public static ShapeFile Read(ShapefileParts parts, string? encoding = null)
    {
        var (faults, notes) = (new List<FileFault>(), new List<string>());
        if (ShpRecords.Open(parts.Shp) is not { } shapes)
        {
            return ShapeFile.Unreadable(ShapeFormat.Shapefile, FileText.Utf8Name, ".shp 文件不完整或不是 Shapefile。");
        }

        var table = Table(parts, faults, notes);
        var decided = table is null ? new DbfEncoding(FileText.Utf8Name, null, null) : DbfEncoding.Of(table, parts.Cpg, encoding);
        AddIfAny(faults, decided.Fault);
        notes.AddRange(decided.Note is null ? [] : [decided.Note]);
        var features = Features(shapes, table, FileText.Of(decided.Name));
        CheckLengths(shapes, table, features.Count, faults);
        if (shapes.HasHeights)
        {
            notes.Add("图形带高程（Z），高程已略去，只用平面位置。");
        }

        var claim = parts.Prj is null ? SystemClaim.Nothing : ClaimedSystem.FromWkt(parts.Prj, ".prj 文件");
        return new(ShapeFormat.Shapefile, decided.Name, claim, features, faults, notes);
    }

    private static DbfTable? Table(ShapefileParts parts, List<FileFault> faults, List<string> notes)
    {
        if (parts.Dbf is not { } bytes)
        {
            notes.Add("没有属性表（.dbf），编号和名称要另外补。");
            return null;
        }

        var table = DbfTable.Open(bytes);
        AddIfAny(faults, table is null ? "属性表（.dbf）不完整或不是 dBASE 格式。" : null);
        return table;
    }

    private static List<FileFeature> Features(ShpRecords shapes, DbfTable? table, Encoding encoding)
    {
        var features = new List<FileFeature>();
        foreach (var record in shapes.Read())
        {
            var (row, number) = (features.Count, features.Count + 1);
            var faults = new List<FileFault>();
            AddIfAny(faults, record.Fault is null ? null : $"第{number}个图形{record.Fault}", number);
            var attributes = table is not null && row < table.WholeRows
                ? table.Row(row, encoding, field => faults.Add(new(number, null, $"第{number}个图形的“{field}”有读不出的字，请检查属性表的编码。")))
                : [];
            features.Add(new(number, null, RingOrder.Parts(record.Rings), attributes, faults));
        }

        return [.. features.Where(f => table is null || f.Number > table.WholeRows || !table.IsDeleted(f.Number - 1))];
    }

    private static void CheckLengths(ShpRecords shapes, DbfTable? table, int features, List<FileFault> faults)
    {
        if (shapes.StatedLength > shapes.Length)
        {
            faults.Add(new(null, null, $".shp 文件不完整：文件头写明 {shapes.StatedLength} 字节，实际只有 {shapes.Length} 字节。"));
        }

        if (shapes.Kind is not (0 or 5 or 15 or 25))
        {
            faults.Add(new(null, null, $".shp 文件里是“{ShpRecords.KindName(shapes.Kind)}”，这里只收“面”。"));
        }

        if (features == 0)
        {
            faults.Add(new(null, null, "文件里没有图形。"));
        }

        if (table is not null && table.WholeRows < table.Rows)
        {
            faults.Add(new(null, null, $"属性表（.dbf）不完整：写明 {table.Rows} 行，只有 {table.WholeRows} 行。"));
        }
        else if (table is not null && table.Rows < features)
        {
            faults.Add(new(null, null, $"图形 {features} 个，属性表（.dbf）却只有 {table.Rows} 行，对不上。"));
        }
    }

    private static void AddIfAny(List<FileFault> faults, string? message, int? feature = null)
    {
        if (message is not null)
        {
            faults.Add(new(feature, null, message));
        }
    }
}
