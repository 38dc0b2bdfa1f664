using System.Globalization;
using System.Text;

namespace VillageTracker.Domain.Geo.Files.BoundaryText;

/// <summary>Reads the 勘测定界 boundary-point TXT: tolerant of every variant met in the wild, strict in what it reports.</summary>
/// <remarks>
/// Blocks [属性描述] (key=value) and [地块坐标]; in the second, per parcel, a head line of nine fields that ends in @ and a line per
/// corner: 点号, 圈号 (1 outer, 2… holes), X 北, Y 东. A ring numbered 1 that begins again is a further part of the parcel.
/// </remarks>
public static class BoundaryTextReader
{
    internal const string Coordinates = "[地块坐标]";

    /// <param name="bytes">The file.</param>
    /// <param name="encoding">What a person says of the encoding, or null.</param>
    public static ShapeFile Read(ReadOnlyMemory<byte> bytes, string? encoding = null)
    {
        var plain = FileText.WithoutMark(bytes.Span);
        var name = FileText.NameOf(encoding) ?? FileText.Detect(plain) ?? FileText.Gb18030Name;
        var text = new BoundaryLines(Decode(plain, name, out var readable));
        text.Split();
        var file = text.Result(name);
        return readable ? file : file with { Faults = [.. Unreadable(text.Lines, name), .. file.Faults] };
    }

    private static string Decode(ReadOnlySpan<byte> bytes, string name, out bool readable)
    {
        readable = FileText.CanRead(bytes, name);
        return readable
            ? FileText.Of(name).GetString(bytes)
            : Encoding.GetEncoding(FileText.Of(name).CodePage, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback).GetString(bytes);
    }

    private static IEnumerable<FileFault> Unreadable(IReadOnlyList<string> lines, string name) => lines
        .Select((line, n) => (line, n)).Where(l => l.line.Contains('\uFFFD', StringComparison.Ordinal))
        .Select(l => new FileFault(null, l.n + 1, $"第{l.n + 1}行有按 {name} 读不出的字，请检查文件编码。"));
}

/// <summary>The lines of one file, sorted into head block, parcels and corners.</summary>
internal sealed class BoundaryLines(string text)
{
    private static readonly char[] Separators = [',', '，', '\t'];

    private readonly Dictionary<string, string> _head = new(StringComparer.Ordinal);
    private readonly List<BoundaryParcel> _parcels = [];
    private readonly List<FileFault> _faults = [];
    private readonly List<string> _notes = [];
    private bool _inCoordinates;
    private bool _sawBlock;

    public IReadOnlyList<string> Lines { get; } = text.Split('\n');

    public void Split()
    {
        for (var n = 0; n < Lines.Count; n++)
        {
            var line = Lines[n].Trim().Trim('\uFEFF', '\0', '\u001A');
            if (line.Length > 0)
            {
                Take(line, n + 1);
            }
        }

        if (!_sawBlock)
        {
            _faults.Insert(0, new(null, null, "文件里没有“[地块坐标]”，不是勘测定界界址点文件。"));
        }
        else if (_parcels.Count == 0)
        {
            _faults.Add(new(null, null, "“[地块坐标]”下面没有地块。"));
        }
    }

    public ShapeFile Result(string encoding)
    {
        var swapped = BoundaryColumns.AreSwapped(_parcels);
        if (swapped)
        {
            _notes.Add("坐标两列是 Y（东）在前、X（北）在后，已按此读取。");
        }

        var features = _parcels.Select((p, i) => p.Feature(i + 1, swapped)).ToList();
        var claim = BoundaryColumns.Claim(_head, features);
        return new(ShapeFormat.BoundaryText, encoding, claim, features, _faults, _notes);
    }

    private void Take(string line, int number)
    {
        if (line.StartsWith('[') || line.StartsWith('【'))
        {
            _inCoordinates = line.Contains("地块坐标", StringComparison.Ordinal);
            _sawBlock |= _inCoordinates;
        }
        else if (line.EndsWith('@'))
        {
            (_inCoordinates, _sawBlock) = (true, true);
            _parcels.Add(BoundaryParcel.Begin(Fields(line[..^1]), number));
        }
        else if (!_inCoordinates)
        {
            var at = line.IndexOfAny(['=', '＝']);
            if (at > 0)
            {
                _head[line[..at].Trim()] = line[(at + 1)..].Trim();
            }
        }
        else if (_parcels.Count == 0)
        {
            _faults.Add(new(null, number, $"第{number}行是界址点，但前面没有以 @ 结尾的地块行。"));
        }
        else
        {
            _parcels[^1].Take(PointFields(line), number);
        }
    }

    private static string[] Fields(string line) => [.. line.Split(Separators).Select(f => f.Trim())];

    /// <summary>Corners are written with commas, with tabs, or with blanks.</summary>
    private static string[] PointFields(string line)
    {
        var fields = line.IndexOfAny(Separators) >= 0 ? Fields(line) : line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var last = fields.Length;
        while (last > 4 && fields[last - 1].Length == 0)
        {
            last--;
        }

        return fields[..last];
    }

    internal static bool Number(string text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
}
