using System.Text;

namespace VillageTracker.Domain.Geo.Files.Esri;

/// <summary>Decides in which encoding an attribute table is written: .cpg file, then language byte, then the bytes themselves.</summary>
/// <param name="Name">UTF-8 or GB18030.</param>
/// <param name="Fault">The file says one thing and its bytes another.</param>
internal sealed record DbfEncoding(string Name, string? Fault, string? Note)
{
    /// <summary>Language byte of simplified Chinese, code page 936.</summary>
    private const byte ChineseDriver = 0x4D;

    /// <summary>So many Han characters that all happen to be sound UTF-8 are UTF-8.</summary>
    private const int EnoughHan = 4;

    public static DbfEncoding Of(DbfTable table, string? codePageFile, string? chosen)
    {
        if (FileText.NameOf(chosen) is { } forced)
        {
            return new(forced, null, null);
        }

        var texts = table.Texts().Where(t => t.Span.IndexOfAnyInRange((byte)0x80, (byte)0xFF) >= 0).ToList();
        var isUtf8 = texts.TrueForAll(t => CanRead(t, FileText.Utf8Name));
        var said = FileText.NameOf(codePageFile);
        var note = said is null && !string.IsNullOrWhiteSpace(codePageFile) ? $".cpg 文件写的编码“{codePageFile.Trim()}”不认识，没有采用。" : null;
        if (texts.Count == 0)
        {
            return new(said ?? FileText.Utf8Name, null, note);
        }

        var by = said is null ? "属性表（.dbf）的语言标志" : ".cpg 文件";
        said ??= table.LanguageDriver == ChineseDriver ? FileText.Gb18030Name : null;
        return said switch
        {
            FileText.Utf8Name when !isUtf8 => new(FileText.Gb18030Name,
                $"{by}写的编码是 UTF-8，属性表却不是（按 GB18030 读是“{Sample(texts, FileText.Gb18030Name)}”），请更正 .cpg 或指定编码。", note),
            FileText.Gb18030Name when isUtf8 && Han(texts) >= EnoughHan => new(FileText.Utf8Name,
                $"{by}写的编码是 GBK，属性表却是 UTF-8（按 UTF-8 读是“{Sample(texts, FileText.Utf8Name)}”），请更正 .cpg 或指定编码。", note),
            null => new(isUtf8 ? FileText.Utf8Name : FileText.Gb18030Name, null, note),
            _ => new(said, null, note),
        };
    }

    /// <summary>A character cut off at the end of a column does not count against an encoding.</summary>
    private static bool CanRead(ReadOnlyMemory<byte> text, string name) =>
        Enumerable.Range(0, Math.Min(4, text.Length)).Any(cut => (cut == 0 || text.Length >= 10) && FileText.CanRead(text.Span[..^cut], name));

    private static int Han(List<ReadOnlyMemory<byte>> texts) =>
        texts.Sum(t => Encoding.UTF8.GetString(t.Span).Count(c => c is >= '\u4E00' and <= '\u9FFF'));

    private static string Sample(List<ReadOnlyMemory<byte>> texts, string name) => Encoding.GetEncoding(FileText.Of(name).CodePage).GetString(texts[^1].Span).Trim();
}
