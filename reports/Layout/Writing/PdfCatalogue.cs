using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace VillageTracker.Reports.Layout.Writing;

/// <summary>
/// Adds the document language and the bookmark tree to a PDF that the drawing library wrote, which has no call for them: an
/// incremental update (ISO 32000-1, 7.5.6) that gives the catalogue anew and leads to the named anchors already in the file.
/// </summary>
internal static partial class PdfCatalogue
{
    private const int TailLength = 2048;

    /// <summary>The bytes to append to <paramref name="file"/>.</summary>
    public static byte[] Update(ReadOnlySpan<byte> file, string language, IReadOnlyList<Bookmark> bookmarks)
    {
        var tail = Latin(file[Math.Max(0, file.Length - TailLength)..]);
        var trailer = tail[Position(tail.LastIndexOf("trailer", StringComparison.Ordinal), "trailer")..];
        var table = Number(StartXref(), trailer);
        var size = Number(Size(), trailer);
        var root = Number(Root(), trailer);

        var update = new Objects(file.Length);
        update.Add(root, CatalogueWith(Catalogue(file, table, root), language, size, bookmarks.Count > 0));
        AddOutline(update, size, bookmarks);

        var kept = Id().Match(trailer).Value + " " + Info().Match(trailer).Value;
        return update.Finish($"/Size {size + Nodes(bookmarks)} /Root {root} 0 R {kept} /Prev {table}");
    }

    private static int Nodes(IReadOnlyList<Bookmark> bookmarks) => bookmarks.Count == 0 ? 0 : bookmarks.Count + 1;

    private static string CatalogueWith(string entries, string language, int outline, bool hasOutline)
    {
        var added = entries.Contains("/Lang", StringComparison.Ordinal) ? "" : $"\n/Lang ({language})";
        return hasOutline ? $"<<{entries}{added}\n/PageMode /UseOutlines\n/Outlines {outline} 0 R>>" : $"<<{entries}{added}>>";
    }

    private static void AddOutline(Objects update, int outline, IReadOnlyList<Bookmark> bookmarks)
    {
        if (bookmarks.Count == 0)
        {
            return;
        }

        var tree = new OutlineTree(bookmarks);
        string Reference(string key, int node) => node < 0 ? "" : $" /{key} {outline + 1 + node} 0 R";
        update.Add(outline, $"<</Type /Outlines{Reference("First", tree.First(-1))}{Reference("Last", tree.Last(-1))} /Count {tree.Children(-1)}>>");
        for (var i = 0; i < bookmarks.Count; i++)
        {
            var children = tree.Children(i);
            update.Add(
                outline + 1 + i,
                $"<</Title <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(bookmarks[i].Title))}> /Dest /{bookmarks[i].Anchor}"
                + $" /Parent {(tree.Parent(i) < 0 ? outline : outline + 1 + tree.Parent(i))} 0 R"
                + Reference("Prev", tree.Previous(i)) + Reference("Next", tree.Next(i)) + Reference("First", tree.First(i)) + Reference("Last", tree.Last(i))
                + (children == 0 ? "" : $" /Count -{children}") + ">>");
        }
    }

    /// <summary>The entries of the catalogue, found through the cross-reference table.</summary>
    private static string Catalogue(ReadOnlySpan<byte> file, int table, int root)
    {
        var head = Latin(file.Slice(table, Math.Min(64, file.Length - table)));
        var section = XrefHead().Match(head);
        if (!section.Success || root >= Parse(section.Groups[1].Value))
        {
            throw Unexpected("xref");
        }

        var at = Parse(Latin(file.Slice(table + section.Length + 20 * root, 10)));
        var text = Latin(file[at..Math.Min(file.Length, table)]);
        var found = CatalogueBody().Match(text);
        return found.Success && Parse(found.Groups[1].Value) == root ? found.Groups[2].Value : throw Unexpected("catalogue");
    }

    private static int Number(Regex pattern, string text)
    {
        var match = pattern.Match(text);
        return match.Success ? Parse(match.Groups[1].Value) : throw Unexpected(pattern.ToString());
    }

    private static int Position(int index, string what) => index >= 0 ? index : throw Unexpected(what);

    private static int Parse(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string Latin(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);

    private static InvalidOperationException Unexpected(string what) => new($"The drawing library wrote a PDF without the expected {what}.");

    [GeneratedRegex(@"startxref\s+(\d+)\s+%%EOF\s*$")]
    private static partial Regex StartXref();

    [GeneratedRegex(@"/Size (\d+)")]
    private static partial Regex Size();

    [GeneratedRegex(@"/Root (\d+) 0 R")]
    private static partial Regex Root();

    [GeneratedRegex(@"/Info \d+ 0 R")]
    private static partial Regex Info();

    [GeneratedRegex(@"/ID\s*\[.*?\]", RegexOptions.Singleline)]
    private static partial Regex Id();

    [GeneratedRegex(@"^xref\s0 (\d+)\s{1,2}(?=\d{10})")]
    private static partial Regex XrefHead();

    [GeneratedRegex(@"^(\d+) 0 obj\s*<<(.*?)>>\s*endobj", RegexOptions.Singleline)]
    private static partial Regex CatalogueBody();

    /// <summary>Objects written behind the file, with their places.</summary>
    private sealed class Objects(int offset)
    {
        private readonly StringBuilder _text = new("\n");
        private readonly SortedDictionary<int, int> _places = [];

        public void Add(int number, string body)
        {
            _places[number] = offset + _text.Length;
            _text.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }

        public byte[] Finish(string trailer)
        {
            var table = offset + _text.Length;
            _text.Append("xref\n");
            foreach (var (number, place) in _places)
            {
                _text.Append(CultureInfo.InvariantCulture, $"{number} 1\n{place:D10} 00000 n \n");
            }

            _text.Append(CultureInfo.InvariantCulture, $"trailer\n<<{trailer}>>\nstartxref\n{table}\n%%EOF\n");
            return Encoding.Latin1.GetBytes(_text.ToString());
        }
    }
}
