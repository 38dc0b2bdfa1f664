using System.Collections;
using System.Numerics;

namespace VillageTracker.Reports.Layout.Fonts;

/// <summary>The characters a document uses of one font: one bit each up to the last Han extension (U+33FFF).</summary>
internal sealed class CharacterSet : IEnumerable<int>
{
    public const int Limit = 0x34000;

    private readonly ulong[] _bits = new ulong[Limit / 64];

    public bool IsEmpty { get; private set; } = true;

    public void Add(int codePoint)
    {
        _bits[codePoint >> 6] |= 1UL << (codePoint & 63);
        IsEmpty = false;
    }

    public IEnumerator<int> GetEnumerator()
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            for (var rest = _bits[i]; rest != 0; rest &= rest - 1)
            {
                yield return (i << 6) + BitOperations.TrailingZeroCount(rest);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
