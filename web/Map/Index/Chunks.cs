namespace VillageTracker.Web.Map.Index;

/// <summary>A growing row of values in pieces, so that growing never copies what is there already.</summary>
internal sealed class Chunks<T>
    where T : unmanaged
{
    private const int Bits = 16;
    private const int Size = 1 << Bits;
    private readonly List<T[]> _pieces = [];

    public int Count { get; private set; }

    public T this[int at] => _pieces[at >> Bits][at & (Size - 1)];

    public void Add(T value)
    {
        if (Count >> Bits == _pieces.Count)
        {
            _pieces.Add(new T[Size]);
        }

        _pieces[Count >> Bits][Count & (Size - 1)] = value;
        Count++;
    }

    public void Clear()
    {
        _pieces.Clear();
        Count = 0;
    }

    public void AddRange(ReadOnlySpan<T> values)
    {
        foreach (var value in values)
        {
            Add(value);
        }
    }

    /// <summary>One value for each place of the new order. The pieces are let go: a million parcels need not be there twice.</summary>
    public T[] TakeInOrder(int[] order)
    {
        var values = new T[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            values[i] = this[order[i]];
        }

        Clear();
        return values;
    }
}
