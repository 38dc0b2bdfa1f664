using System.Buffers.Binary;

namespace VillageTracker.Domain.Geo.Files.Esri;

/// <summary>One record of a .shp file.</summary>
/// <param name="Rings">As they stand; empty for a record without a shape.</param>
/// <param name="Fault">Why it could not be read.</param>
internal sealed record ShpRecord(IReadOnlyList<IReadOnlyList<FilePoint>> Rings, string? Fault);

/// <summary>Reads the polygons of a .shp file record by record, so that a broken one is told and the others are still read.</summary>
/// <remarks>Written to Esri's description of July 1998. Kinds 5 Polygon, 15 PolygonZ, 25 PolygonM; heights and measures are left out.</remarks>
internal sealed class ShpRecords
{
    private const int HeadLength = 100;
    private const int Magic = 9994;
    private const int MostPoints = 5_000_000;

    private readonly ReadOnlyMemory<byte> _bytes;

    private ShpRecords(ReadOnlyMemory<byte> bytes) => _bytes = bytes;

    public int Kind => BinaryPrimitives.ReadInt32LittleEndian(_bytes.Span[32..]);

    public bool HasHeights => Kind == 15;

    /// <summary>The length that the head states, in bytes.</summary>
    public long StatedLength => 2L * BinaryPrimitives.ReadInt32BigEndian(_bytes.Span[24..]);

    public int Length => _bytes.Length;

    public static bool IsShp(ReadOnlySpan<byte> bytes) => bytes.Length >= 4 && BinaryPrimitives.ReadInt32BigEndian(bytes) == Magic;

    public static ShpRecords? Open(ReadOnlyMemory<byte> bytes) => bytes.Length >= HeadLength && IsShp(bytes.Span) ? new(bytes) : null;

    public static string KindName(int kind) => kind switch
    {
        0 => "空",
        1 or 11 or 21 => "点",
        3 or 13 or 23 => "线",
        5 or 15 or 25 => "面",
        8 or 18 or 28 => "多点",
        31 => "多面体",
        _ => $"类型 {kind}",
    };

    public IEnumerable<ShpRecord> Read()
    {
        var at = HeadLength;
        while (at + 8 <= _bytes.Length)
        {
            var length = 2L * BinaryPrimitives.ReadInt32BigEndian(_bytes.Span[(at + 4)..]);
            if (length < 4 || at + 8 + length > _bytes.Length)
            {
                yield return new([], "记录不完整，.shp 文件在这里断了。");
                yield break;
            }

            yield return Record(_bytes.Span.Slice(at + 8, (int)length));
            at += 8 + (int)length;
        }
    }

    private static ShpRecord Record(ReadOnlySpan<byte> record)
    {
        var kind = BinaryPrimitives.ReadInt32LittleEndian(record);
        if (kind == 0)
        {
            return new([], "没有图形（空记录）。");
        }

        if (kind is not (5 or 15 or 25))
        {
            return new([], $"是“{KindName(kind)}”，这里只收“面”。");
        }

        if (record.Length < 44)
        {
            return new([], "记录太短，读不出图形。");
        }

        var (parts, points) = (BinaryPrimitives.ReadInt32LittleEndian(record[36..]), BinaryPrimitives.ReadInt32LittleEndian(record[40..]));
        var coordinates = 44L + 4L * parts;
        return parts < 1 || points < 1 || points > MostPoints || parts > points || coordinates + 16L * points > record.Length
            ? new([], $"写明 {parts} 圈 {points} 个点，与记录长度不符。")
            : Rings(record, parts, points);
    }

    private static ShpRecord Rings(ReadOnlySpan<byte> record, int parts, int points)
    {
        var rings = new List<IReadOnlyList<FilePoint>>(parts);
        for (var part = 0; part < parts; part++)
        {
            var from = BinaryPrimitives.ReadInt32LittleEndian(record[(44 + 4 * part)..]);
            var to = part + 1 < parts ? BinaryPrimitives.ReadInt32LittleEndian(record[(48 + 4 * part)..]) : points;
            if (from < 0 || to <= from || to > points)
            {
                return new([], $"第{part + 1}圈的起止位置不对。");
            }

            var ring = new List<FilePoint>(to - from);
            for (var i = from; i < to; i++)
            {
                var pair = record[(44 + 4 * parts + 16 * i)..];
                ring.Add(new(BinaryPrimitives.ReadDoubleLittleEndian(pair), BinaryPrimitives.ReadDoubleLittleEndian(pair[8..])));
            }

            rings.Add(ring);
        }

        return new(rings, null);
    }
}
