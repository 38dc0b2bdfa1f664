using System.IO.Compression;
using System.Xml;

namespace VillageTracker.Domain.Common.Sheets;

/// <summary>Looks through a zipped workbook before anything is read from it: unpacks every part against a limit and finds formula and error cells.</summary>
/// <remarks>The sizes in a zip's directory are claims of whoever made it, so the bytes are counted while they come out.</remarks>
internal sealed class WorkbookGuard
{
    public const long MostMegabytes = 600;
    private const int MostParts = 2_000;

    private readonly Dictionary<string, SheetMarks> _marks = new(StringComparer.Ordinal);

    /// <summary>Formula and error cells of a sheet; neither is told by the reader of values.</summary>
    public SheetMarks MarksOf(string sheet) => PartOfSheet.GetValueOrDefault(sheet) is { } part && _marks.GetValueOrDefault(part) is { } marks ? marks : SheetMarks.None;

    /// <summary>The parts that hold sheets, by sheet name.</summary>
    public Dictionary<string, string> PartOfSheet { get; } = new(StringComparer.Ordinal);

    /// <exception cref="RefusedException">Too much in it, or broken.</exception>
    public static WorkbookGuard Inspect(byte[] file, string name)
    {
        var guard = new WorkbookGuard();
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostParts)
            {
                throw new RefusedException(new SheetFileTooBig(name, MostMegabytes));
            }

            if (zip.GetEntry("xl/workbook.xml") is null)
            {
                throw new RefusedException(new SheetFileUnreadable(name, zip.GetEntry("content.xml") is null ? "它是压缩包，不是 Excel 工作簿" : "它是 WPS/LibreOffice 的 .ods 表格，请另存为 .xlsx"));
            }

            guard.Read(zip, name);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or EndOfStreamException)
        {
            throw new RefusedException(new SheetFileUnreadable(name, "文件不完整或已损坏，请在 Excel 里重新保存"));
        }

        return guard;
    }

    private void Read(ZipArchive zip, string name)
    {
        var left = MostMegabytes * 1024 * 1024;
        var buffer = new byte[1 << 16];
        foreach (var part in zip.Entries)
        {
            var isSheet = part.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) && part.FullName.EndsWith(".xml", StringComparison.Ordinal);
            if (Unpack(part, buffer, isSheet, ref left, name))
            {
                using var stream = part.Open();
                _marks[part.FullName] = SheetMarks.In(stream);
            }
        }

        NameSheets(zip);
    }

    /// <returns>Whether the part has a formula or an error.</returns>
    private static bool Unpack(ZipArchiveEntry part, byte[] buffer, bool look, ref long left, string name)
    {
        const int overlap = 4; // a mark may lie across two reads
        var found = false;
        using var stream = part.Open();
        var kept = 0;
        for (int read; (read = stream.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            left -= read;
            if (left < 0)
            {
                throw new RefusedException(new SheetFileTooBig(name, MostMegabytes));
            }

            if (look && !found)
            {
                var all = buffer.AsSpan(0, kept + read);
                found = all.IndexOf("<f>"u8) >= 0 || all.IndexOf("<f "u8) >= 0 || all.IndexOf("<f/"u8) >= 0 || all.IndexOf("t=\"e\""u8) >= 0;
                kept = Math.Min(overlap, all.Length);
                all[^kept..].CopyTo(buffer);
            }
            else
            {
                kept = 0;
            }
        }

        return found;
    }

    private void NameSheets(ZipArchive zip)
    {
        if (zip.GetEntry("xl/_rels/workbook.xml.rels") is not { } relations)
        {
            return;
        }

        var targets = Elements(relations, "Relationship", "Id", "Target");
        foreach (var (sheet, id) in Elements(zip.GetEntry("xl/workbook.xml")!, "sheet", "name", "id"))
        {
            if (targets.GetValueOrDefault(id) is { } target)
            {
                PartOfSheet[sheet] = target.StartsWith('/') ? target[1..] : "xl/" + target;
            }
        }
    }

    /// <summary>The second attribute of every such element by its first; attributes by local name.</summary>
    private static Dictionary<string, string> Elements(ZipArchiveEntry part, string element, string key, string value)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        using var stream = part.Open();
        using var xml = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Prohibit });
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != element)
            {
                continue;
            }

            var (name, said) = ("", "");
            while (xml.MoveToNextAttribute())
            {
                name = xml.LocalName == key && xml.Prefix.Length == 0 ? xml.Value : name;
                said = xml.LocalName == value && (value != "id" || xml.Prefix.Length > 0) ? xml.Value : said;
            }

            found[name] = said;
        }

        return found;
    }
}
