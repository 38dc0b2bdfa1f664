namespace VillageTracker.Web.Map.Drawing;

/// <summary>The values of a tile's facts; features name them by their place here.</summary>
internal sealed class ValueTable
{
    private const int ValuesField = 4;
    private const int TextField = 1;
    private const int NumberField = 5;

    private readonly TileBytes _bytes = new(16_384);
    private readonly Dictionary<uint, uint> _numbers = [];
    private readonly Dictionary<string, uint> _words = new(StringComparer.Ordinal);
    private uint _count;

    public ReadOnlySpan<byte> Written => _bytes.Written;

    public void Clear()
    {
        _bytes.Clear();
        _numbers.Clear();
        _words.Clear();
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

    public uint Word(string word)
    {
        if (!_words.TryGetValue(word, out var place))
        {
            _words[word] = place = Text(System.Text.Encoding.UTF8.GetBytes(word));
        }

        return place;
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
