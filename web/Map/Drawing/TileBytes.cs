using System.Runtime.CompilerServices;

namespace VillageTracker.Web.Map.Drawing;

/// <summary>A growing row of bytes with the few kinds of value that a vector tile (protocol buffers) is made of.</summary>
internal sealed class TileBytes(int capacity)
{
    /// <summary>The longest number takes so many bytes.</summary>
    public const int MostOfNumber = 5;

    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Field number and kind: 0 a number, 2 bytes with their length before them.</summary>
    public void Tag(int field, int kind) => Number((uint)((field << 3) | kind));

    public void Number(uint value)
    {
        Room(MostOfNumber);
        Length = Put(_bytes, Length, value);
    }

    /// <summary>Room for so many bytes more; what is <see cref="Put"/> there counts once <see cref="Advance"/> says so.</summary>
    public byte[] Open(int room)
    {
        Room(room);
        return _bytes;
    }

    public void Advance(int length) => Length = length;

    /// <summary>Seven bits a byte, the low ones first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Put(byte[] bytes, int at, uint value)
    {
        while (value >= 0x80)
        {
            bytes[at++] = unchecked((byte)(value | 0x80));
            value >>= 7;
        }

        bytes[at++] = unchecked((byte)value);
        return at;
    }

    /// <summary>Small numbers of either sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int PutSigned(byte[] bytes, int at, int value) => Put(bytes, at, unchecked((uint)((value << 1) ^ (value >> 31))));

    public void Raw(ReadOnlySpan<byte> bytes)
    {
        Room(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>A field of bytes or of another message.</summary>
    public void Field(int field, ReadOnlySpan<byte> bytes)
    {
        Tag(field, 2);
        Number((uint)bytes.Length);
        Raw(bytes);
    }

    public void Field(int field, string text)
    {
        Span<byte> letters = stackalloc byte[System.Text.Encoding.UTF8.GetMaxByteCount(text.Length)];
        Field(field, letters[..System.Text.Encoding.UTF8.GetBytes(text, letters)]);
    }

    public static int SizeOf(uint value) => value < 1 << 7 ? 1 : value < 1 << 14 ? 2 : value < 1 << 21 ? 3 : value < 1 << 28 ? 4 : 5;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Room(int wanted)
    {
        if (_bytes.Length - Length < wanted)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + wanted));
        }
    }
}
