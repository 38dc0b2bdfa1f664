namespace VillageTracker.Web.Map.Drawing;

/// <summary>The values of a tile's facts; features name them by their place here.</summary>
internal sealed class ValueTable
{
    private const int ValuesField = 4;
    private const int TextField = 1;
    private const int NumberField = 5;

    private readonly TileBytes _bytes = new(16_384);
    private readonly Dictionary<uint, uint> _numbers = [];
    private uint[][] _words = [];
    private uint _count;

    public ReadOnlySpan<byte> Written => _bytes.Written;

    public void Clear()
    {
        _bytes.Clear();
        _numbers.Clear();
        foreach (var words in _words)
        {
            words.AsSpan().Clear();
        }

        _count = 0;
    }

    public uint Number(uint value)
    {
        ref var place = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_numbers, value, out var known);
        if (!known)
        {
            place = _count++;
            _bytes.Tag(ValuesField, 2);
            _bytes.Number((uint)(1 + TileBytes.SizeOf(value)));
            _bytes.Tag(NumberField, 0);
            _bytes.Number(value);
        }

        return place;
    }

    /// <param name="column">Which fact; facts do not share words here.</param>
    /// <param name="word">The word's place in the fact's list.</param>
    /// <param name="text">The word.</param>
    public uint Word(int column, int word, string text)
    {
        ref var place = ref PlaceOf(column, word);
        return place > 0 ? place - 1 : (place = Text(System.Text.Encoding.UTF8.GetBytes(text)) + 1) - 1;
    }

    /// <summary>One more than the value's place, or 0 while the tile has not used the word.</summary>
    private ref uint PlaceOf(int column, int word)
    {
        if (column >= _words.Length)
        {
            _words = [.. _words, .. Enumerable.Range(0, column + 1 - _words.Length).Select(_ => Array.Empty<uint>())];
        }

        if (word >= _words[column].Length)
        {
            Array.Resize(ref _words[column], (2 * word) + 8);
        }

        return ref _words[column][word];
    }

    /// <summary>Names hardly ever come twice, so nobody looks whether they do.</summary>
    public uint Text(ReadOnlySpan<byte> text)
    {
        _bytes.Tag(ValuesField, 2);
        _bytes.Number((uint)(1 + TileBytes.SizeOf((uint)text.Length) + text.Length));
        _bytes.Field(TextField, text);
        return _count++;
    }
}
