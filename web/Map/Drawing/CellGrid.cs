using VillageTracker.Web.Map.Index;

namespace VillageTracker.Web.Map.Drawing;

/// <summary>Counts features by the squares of a tile in which their middles lie, and which word of each fact is the most frequent there.</summary>
internal sealed class CellGrid
{
    /// <summary>4 pixels, in tile units.</summary>
    public const int FineSide = 4 * TileFrame.Pixel;

    /// <summary>8 pixels: where fine squares would be too many.</summary>
    public const int CoarseSide = 2 * FineSide;

    private const int Most = 9_000;
    private const int MostWords = 32;
    private readonly List<int> _occupied = [];
    private int[] _counts = [];
    private int[][] _words = [];
    private int _side = CoarseSide;

    /// <summary>Row by row, so that equal tiles have equal bytes.</summary>
    public IReadOnlyList<int> Occupied
    {
        get
        {
            _occupied.Sort();
            return _occupied;
        }
    }

    private int Columns => TileFrame.Extent / _side;

    public void Start(int side, int facts)
    {
        _side = side;
        _occupied.Clear();
        Clear(ref _counts, Columns * Columns);
        if (_words.Length < facts)
        {
            _words = [.. Enumerable.Range(0, facts).Select(_ => Array.Empty<int>())];
        }

        for (var i = 0; i < facts; i++)
        {
            Clear(ref _words[i], Columns * Columns * MostWords);
        }
    }

    /// <returns>False when more squares are occupied than a tile may have.</returns>
    public bool Count(MapIndex index, FactColumn[] words, in TileFrame frame, ReadOnlySpan<int> places)
    {
        foreach (var place in places)
        {
            ref readonly var box = ref index.Boxes[place];
            var (x, y) = (frame.X(box.MiddleX), frame.Y(box.MiddleY));
            if (x is < 0 or >= TileFrame.Extent || y is < 0 or >= TileFrame.Extent)
            {
                continue; // the next tile counts it
            }

            var cell = (y / _side * Columns) + (x / _side);
            if (_counts[cell]++ == 0)
            {
                _occupied.Add(cell);
                if (_occupied.Count > Most)
                {
                    return false;
                }
            }

            for (var i = 0; i < words.Length; i++)
            {
                if (words[i].WordOf[place] is < MostWords and var word)
                {
                    _words[i][(cell * MostWords) + word]++;
                }
            }
        }

        return true;
    }

    public int CountOf(int cell) => _counts[cell];

    /// <summary>The most frequent word of a fact, or -1.</summary>
    public int WordOf(int cell, int fact)
    {
        var counts = _words[fact].AsSpan(cell * MostWords, MostWords);
        var best = 0;
        for (var i = 1; i < MostWords; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return counts[best] == 0 ? -1 : best;
    }

    public (int X, int Y) CornerOf(int cell) => (cell % Columns * _side, cell / Columns * _side);

    private static void Clear(ref int[] array, int size)
    {
        if (array.Length < size)
        {
            array = new int[size];
            return;
        }

        array.AsSpan(0, size).Clear();
    }
}
