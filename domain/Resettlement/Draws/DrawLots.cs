using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace VillageTracker.Domain.Resettlement.Draws;

/// <summary>Numbers that follow from a seed and a label and that nobody can foresee: SHA-256 in counter mode.</summary>
/// <remarks>
/// Key = SHA-256("VT-DRAW-1 stream" LF seed LF label LF). Block n = SHA-256(key, n as 8 bytes, highest first), n from 0. Each block is read
/// as four words of 64 bits, highest byte first. A bounded number rejects words of the incomplete last round, so that each is equally likely.
/// </remarks>
public sealed class DrawLots
{
    private const int WordsOfBlock = 4;

    private readonly byte[] _input = new byte[SHA256.HashSizeInBytes + sizeof(ulong)];
    private readonly byte[] _block = new byte[SHA256.HashSizeInBytes];
    private ulong _counter;
    private int _word = WordsOfBlock;

    public DrawLots(string seed, string label) =>
        SHA256.HashData(Encoding.UTF8.GetBytes($"{DrawHash.Version} stream\n{seed}\n{label}\n"), _input);

    /// <summary>A number from 0 to <paramref name="bound"/> − 1.</summary>
    public int Below(int bound)
    {
        var size = (ulong)bound;
        var surplus = ((ulong.MaxValue % size) + 1) % size; // 2^64 mod size: words of the last, incomplete round
        ulong word;
        do
        {
            word = Next();
        }
        while (word > ulong.MaxValue - surplus);
        return (int)(word % size);
    }

    /// <summary>Fisher-Yates from the end: each order is equally likely.</summary>
    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private ulong Next()
    {
        if (_word == WordsOfBlock)
        {
            BinaryPrimitives.WriteUInt64BigEndian(_input.AsSpan(SHA256.HashSizeInBytes), _counter++);
            SHA256.HashData(_input, _block);
            _word = 0;
        }

        return BinaryPrimitives.ReadUInt64BigEndian(_block.AsSpan(_word++ * sizeof(ulong)));
    }
}
