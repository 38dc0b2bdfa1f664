using System.Buffers.Binary;
using System.Text;

namespace VillageTracker.Domain.Geo.Files.Esri;

/// <summary>The attribute table of a shapefile (.dbf) as bytes, before anybody decides in which encoding it is written.</summary>
internal sealed class DbfTable
{
    private const int HeadLength = 32;
    private const int FieldLength = 32;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly List<Field> _fields = [];
    private readonly int _start;
    private readonly int _rowLength;

    private DbfTable(ReadOnlyMemory<byte> bytes, int start, int rowLength) => (_bytes, _start, _rowLength) = (bytes, start, rowLength);

    public byte LanguageDriver => _bytes.Span[29];

    /// <summary>As the head says.</summary>
    public int Rows { get; private init; }

    /// <summary>Rows that are there to the last byte.</summary>
    public int WholeRows => Math.Min(Rows, Math.Max(0, (_bytes.Length - _start) / Math.Max(1, _rowLength)));

    /// <returns>Null when the bytes are no attribute table.</returns>
    public static DbfTable? Open(ReadOnlyMemory<byte> bytes)
    {
        var head = bytes.Span;
        if (head.Length < HeadLength + 1 || (head[0] & 0x07) != 3)
        {
            return null;
        }

        var (rows, start, rowLength) = (BinaryPrimitives.ReadInt32LittleEndian(head[4..]), BinaryPrimitives.ReadUInt16LittleEndian(head[8..]), BinaryPrimitives.ReadUInt16LittleEndian(head[10..]));
        if (rows < 0 || start > head.Length || start < HeadLength + 1 || rowLength < 1)
        {
            return null;
        }

        var table = new DbfTable(bytes, start, rowLength) { Rows = rows };
        return table.ReadFields() ? table : null;
    }

    /// <summary>The bytes of a row that are text in some encoding: names of columns and character values, for telling the encoding.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Texts()
    {
        foreach (var field in _fields)
        {
            yield return field.Name;
        }

        for (var row = 0; row < WholeRows; row++)
        {
            foreach (var field in _fields.Where(f => f.IsText))
            {
                yield return Value(row, field);
            }
        }
    }

    public bool IsDeleted(int row) => _bytes.Span[_start + row * _rowLength] == (byte)'*';

    /// <summary>The values of a row that are not blank; what can't be read is told.</summary>
    public Dictionary<string, string> Row(int row, Encoding encoding, Action<string> unreadable)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in _fields)
        {
            var name = Decode(field.Name, encoding, out _);
            var text = Decode(Value(row, field), encoding, out var isGood);
            if (!isGood)
            {
                unreadable(name);
            }

            if (text.Length > 0 && !(field.IsNumber && text.StartsWith('*')))
            {
                values.TryAdd(name, text);
            }
        }

        return values;
    }

    private ReadOnlyMemory<byte> Value(int row, Field field)
    {
        var value = _bytes.Slice(_start + row * _rowLength + field.Offset, field.Length);
        return value[..(value.Span.TrimEnd(" \0"u8).Length)];
    }

    /// <summary>A writer that cut a value to the width of its column may have cut the last character: that half is dropped.</summary>
    private static string Decode(ReadOnlyMemory<byte> bytes, Encoding encoding, out bool isGood)
    {
        isGood = true;
        for (var cut = 0; cut < 4 && cut <= bytes.Length; cut++)
        {
            try
            {
                return encoding.GetString(bytes.Span[..^cut]).Trim();
            }
            catch (DecoderFallbackException)
            {
                isGood = bytes.Length >= 10 && cut < 3; // cut once more, but only where a column was full
            }
        }

        isGood = false;
        return encoding.WebName == FileText.Utf8.WebName ? Encoding.UTF8.GetString(bytes.Span).Trim() : Encoding.GetEncoding(54936).GetString(bytes.Span).Trim();
    }

    private bool ReadFields()
    {
        var offset = 1;
        for (var at = HeadLength; at + FieldLength <= _start && _bytes.Span[at] != 0x0D; at += FieldLength)
        {
            var name = _bytes.Slice(at, 11);
            var end = name.Span.IndexOf((byte)0);
            var (kind, length) = ((char)_bytes.Span[at + 11], (int)_bytes.Span[at + 16]);
            if (kind == 'C' && _bytes.Span[at + 17] > 0)
            {
                length += _bytes.Span[at + 17] << 8; // FoxPro's long text
            }

            _fields.Add(new(name[..(end < 0 ? 11 : end)], kind, offset, length));
            offset += length;
        }

        return offset <= _rowLength;
    }

    private sealed record Field(ReadOnlyMemory<byte> Name, char Kind, int Offset, int Length)
    {
        public bool IsText => Kind == 'C';

        public bool IsNumber => Kind is 'N' or 'F';
    }
}
