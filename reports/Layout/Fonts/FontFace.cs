using System.Collections.Concurrent;

namespace VillageTracker.Reports.Layout.Fonts;

/// <summary>One font file, mapped into memory on first use: which characters it has, how wide they are, and a cut-down copy of it.</summary>
internal sealed class FontFace
{
    private const short Unknown = short.MinValue;
    private const short Absent = -1;

    private static readonly string[] UnneededTables =
        ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "VORG", "vhea", "vmtx", "DSIG", "meta", "gasp", "prep", "fpgm", "cvt "];

    private readonly Lazy<nint> _face;
    private readonly Lazy<nint> _font;
    private readonly short[] _widths = new short[0x10000];
    private readonly ConcurrentDictionary<int, short> _rareWidths = new();
    private float _perEm = 1000;

    public FontFace(string path)
    {
        Path = path;
        Array.Fill(_widths, Unknown);
        _face = new(() => Open(path));
        _font = new(() =>
        {
            var font = HarfBuzz.CreateFont(_face.Value);
            _perEm = HarfBuzz.UnitsPerEm(_face.Value);
            return font;
        });
    }

    public string Path { get; }

    /// <summary>Width in em, or a negative number when the font lacks the character.</summary>
    public float Width(int codePoint)
    {
        var units = codePoint < 0x10000 ? _widths[codePoint] : _rareWidths.GetOrAdd(codePoint, Read);
        if (units == Unknown)
        {
            units = _widths[codePoint] = Read(codePoint);
        }

        return units / _perEm;
    }

    /// <summary>The font with these characters alone, as a font file.</summary>
    public byte[] Cut(CharacterSet characters)
    {
        var input = HarfBuzz.CreateInput();
        var cut = (nint)0;
        try
        {
            var wanted = HarfBuzz.InputCharacters(input);
            foreach (var codePoint in characters)
            {
                HarfBuzz.AddToSet(wanted, (uint)codePoint);
            }

            var dropped = HarfBuzz.InputSet(input, HarfBuzz.DropTables);
            foreach (var table in UnneededTables)
            {
                HarfBuzz.AddToSet(dropped, HarfBuzz.Tag(table));
            }

            HarfBuzz.SetFlags(input, HarfBuzz.NoHinting | HarfBuzz.NoLayoutClosure);
            cut = HarfBuzz.Subset(_face.Value, input);
            return cut == 0 ? throw FontMissingException.NotAFont(Path) : Bytes(cut);
        }
        finally
        {
            HarfBuzz.DestroyInput(input);
            HarfBuzz.DestroyFace(cut);
        }
    }

    private static unsafe byte[] Bytes(nint face)
    {
        var blob = HarfBuzz.FaceBlob(face);
        var data = HarfBuzz.BlobData(blob, out var length);
        var bytes = new ReadOnlySpan<byte>((void*)data, (int)length).ToArray();
        HarfBuzz.DestroyBlob(blob);
        return bytes;
    }

    private static nint Open(string path)
    {
        var blob = HarfBuzz.BlobFromFile(path);
        if (blob == 0)
        {
            throw FontMissingException.NotFound(path);
        }

        var face = HarfBuzz.CreateFace(blob, 0);
        HarfBuzz.DestroyBlob(blob);
        if (HarfBuzz.GlyphCount(face) == 0)
        {
            throw FontMissingException.NotAFont(path);
        }

        // Not preprocessed: measured here, that costs 20 MB a font and saves no time. Unchangeable, so threads may share it.
        HarfBuzz.MakeUnchangeable(face);
        return face;
    }

    private short Read(int codePoint)
    {
        var font = _font.Value;
        return HarfBuzz.NominalGlyph(font, (uint)codePoint, out var glyph) == 0
            ? Absent
            : (short)HarfBuzz.HorizontalAdvance(font, glyph);
    }
}
