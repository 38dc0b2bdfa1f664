using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace VillageTracker.Domain.Common.Sheets;

/// <summary>Writes the XML of a sheet straight as UTF-8: a hundred thousand rows without a string in between.</summary>
internal sealed class XmlBytes(Stream output)
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _used;

    public XmlBytes Raw(ReadOnlySpan<byte> bytes)
    {
        Room(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_used));
        _used += bytes.Length;
        return this;
    }

    public XmlBytes Number(long number)
    {
        Room(24);
        Utf8Formatter.TryFormat(number, _buffer.AsSpan(_used), out var written);
        _used += written;
        return this;
    }

    public XmlBytes Number(decimal number)
    {
        Room(40);
        number.TryFormat(_buffer.AsSpan(_used), out var written, provider: CultureInfo.InvariantCulture);
        _used += written;
        return this;
    }

    /// <summary>Marks escaped; characters that XML does not know are left out.</summary>
    public XmlBytes Text(string text)
    {
        const int piece = 4_000;
        for (var from = 0; from < text.Length;)
        {
            var length = Math.Min(piece, text.Length - from);
            if (from + length < text.Length && char.IsHighSurrogate(text[from + length - 1]))
            {
                length--;
            }

            Piece(text.AsSpan(from, length));
            from += length;
        }

        return this;
    }

    public void Flush()
    {
        output.Write(_buffer, 0, _used);
        _used = 0;
    }

    private void Piece(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny("&<>\"") < 0 && text.IndexOfAnyInRange('\0', '\u001F') < 0 && text.IndexOfAny('\uFFFE', '\uFFFF') < 0)
        {
            Room(text.Length * 3);
            _used += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_used));
            return;
        }

        Span<char> one = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            Room(8);
            switch (rune.Value)
            {
                case '&': Raw("&amp;"u8); break;
                case '<': Raw("&lt;"u8); break;
                case '>': Raw("&gt;"u8); break;
                case '"': Raw("&quot;"u8); break;
                case '\n' or '\t': _buffer[_used++] = (byte)rune.Value; break;
                case < 0x20 or 0xFFFE or 0xFFFF: break;
                default: _used += Encoding.UTF8.GetBytes(one[..rune.EncodeToUtf16(one)], _buffer.AsSpan(_used)); break;
            }
        }
    }

    private void Room(int bytes)
    {
        if (_used + bytes > _buffer.Length)
        {
            Flush();
        }
    }
}
