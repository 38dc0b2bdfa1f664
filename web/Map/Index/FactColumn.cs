using System.Text;
using VillageTracker.Domain.Geo;

namespace VillageTracker.Web.Map.Index;

/// <summary>One fact of every feature.</summary>
internal sealed class FactColumn
{
    public required MapColumn Column { get; init; }

    /// <summary>Of words: each feature's place in <see cref="Words"/>.</summary>
    public ushort[] WordOf { get; init; } = [];
    public string[] Words { get; init; } = [];
    public int[] Numbers { get; init; } = [];

    /// <summary>Of texts: where each ends in <see cref="Letters"/> (UTF-8).</summary>
    public int[] TextEnds { get; init; } = [];
    public byte[] Letters { get; init; } = [];

    public ReadOnlySpan<byte> TextOf(int feature)
    {
        var from = feature == 0 ? 0 : TextEnds[feature - 1];
        return Letters.AsSpan(from, TextEnds[feature] - from);
    }
}

/// <summary>Collects one fact of every feature as they come, and puts them in order at the end.</summary>
/// <param name="column">Which fact.</param>
/// <param name="known">Words that keep their places, so that two indexes of one layer can be counted together.</param>
internal sealed class FactColumnBuilder(MapColumn column, IReadOnlyList<string> known)
{
    private readonly Dictionary<string, ushort> _words = known.Select((word, at) => (word, at)).ToDictionary(w => w.word, w => (ushort)w.at, StringComparer.Ordinal);
    private readonly Chunks<ushort> _wordOf = new();
    private readonly Chunks<int> _numbers = new();
    private readonly Chunks<int> _ends = new();
    private readonly Chunks<byte> _letters = new();
    private byte[] _text = new byte[400];

    public void Add(object value)
    {
        switch (column.Kind)
        {
            case MapFactKind.Word:
                var word = (string)value;
                if (!_words.TryGetValue(word, out var place))
                {
                    _words.Add(word, place = checked((ushort)_words.Count));
                }

                _wordOf.Add(place);
                break;
            case MapFactKind.Number:
                _numbers.Add((int)Math.Clamp(Convert.ToInt64(value, null), 0, int.MaxValue));
                break;
            default:
                AddText((string)value);
                break;
        }
    }

    public FactColumn TakeInOrder(int[] order) => column.Kind switch
    {
        MapFactKind.Word => new() { Column = column, WordOf = _wordOf.TakeInOrder(order), Words = [.. _words.OrderBy(w => w.Value).Select(w => w.Key)] },
        MapFactKind.Number => new() { Column = column, Numbers = _numbers.TakeInOrder(order) },
        _ => Texts(order),
    };

    private void AddText(string text)
    {
        if (Encoding.UTF8.GetMaxByteCount(text.Length) > _text.Length)
        {
            _text = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        }

        _letters.AddRange(_text.AsSpan(0, Encoding.UTF8.GetBytes(text, _text)));
        _ends.Add(_letters.Count);
    }

    private FactColumn Texts(int[] order)
    {
        var (letters, ends, at) = (new byte[_letters.Count], new int[order.Length], 0);
        for (var i = 0; i < order.Length; i++)
        {
            for (var from = order[i] == 0 ? 0 : _ends[order[i] - 1]; from < _ends[order[i]]; from++)
            {
                letters[at++] = _letters[from];
            }

            ends[i] = at;
        }

        _letters.Clear();
        _ends.Clear();
        return new() { Column = column, Letters = letters, TextEnds = ends };
    }
}
