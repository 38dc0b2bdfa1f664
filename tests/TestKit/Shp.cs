using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace VillageTracker.TestKit;

/// <summary>Shapefiles made by hand, byte by byte, so that a test knows what is inside and can make them wrong.</summary>
public static class Shp
{
    /// <summary>A square of 100 m, clockwise, in metres with the zone before the easting.</summary>
    public static (double E, double N)[] Square(double east = 40_518_600, double north = 3_697_100, double side = 100) =>
        [(east, north), (east, north + side), (east + side, north + side), (east + side, north), (east, north)];

    /// <param name="records">Rings of each record; null for a record without a shape.</param>
    /// <param name="kind">5 Polygon, 15 PolygonZ, 1 Point …</param>
    public static byte[] File(IReadOnlyList<(double E, double N)[][]?> records, int kind = 5)
    {
        using var file = new MemoryStream();
        file.Write(new byte[100]);
        foreach (var (rings, n) in records.Select((r, n) => (r, n)))
        {
            var content = rings is null ? new byte[4] : Record(rings, kind);
            var head = new byte[8];
            BinaryPrimitives.WriteInt32BigEndian(head, n + 1);
            BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), content.Length / 2);
            file.Write(head);
            file.Write(content);
        }

        var bytes = file.ToArray();
        BinaryPrimitives.WriteInt32BigEndian(bytes, 9994);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(24), bytes.Length / 2);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(28), 1000);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(32), kind);
        return bytes;
    }

    /// <summary>An attribute table of text columns 40 bytes wide.</summary>
    public static byte[] Dbf(string[] columns, string[][] rows, Encoding encoding, byte languageDriver = 0, int width = 40)
    {
        using var file = new MemoryStream();
        var head = new byte[32];
        (head[0], head[1], head[2], head[3]) = (3, 120, 10, 31);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), rows.Length);
        BinaryPrimitives.WriteInt16LittleEndian(head.AsSpan(8), (short)(33 + 32 * columns.Length));
        BinaryPrimitives.WriteInt16LittleEndian(head.AsSpan(10), (short)(1 + width * columns.Length));
        head[29] = languageDriver;
        file.Write(head);
        foreach (var column in columns)
        {
            var field = new byte[32];
            encoding.GetBytes(column).CopyTo(field, 0);
            (field[11], field[16]) = ((byte)'C', (byte)width);
            file.Write(field);
        }

        file.WriteByte(0x0D);
        foreach (var row in rows)
        {
            file.WriteByte((byte)' ');
            foreach (var value in row)
            {
                var cell = Enumerable.Repeat((byte)' ', width).ToArray();
                var text = encoding.GetBytes(value);
                text.AsSpan(0, Math.Min(width, text.Length)).CopyTo(cell);
                file.Write(cell);
            }
        }

        file.WriteByte(0x1A);
        return file.ToArray();
    }

    public static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Record((double E, double N)[][] rings, int kind)
    {
        var points = rings.SelectMany(r => r).ToArray();
        var withHeights = kind == 15;
        var bytes = new byte[44 + 4 * rings.Length + 16 * points.Length + (withHeights ? 16 + 8 * points.Length : 0)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, kind);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(36), rings.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(40), points.Length);
        for (int i = 0, start = 0; i < rings.Length; start += rings[i++].Length)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(44 + 4 * i), start);
        }

        for (var i = 0; i < points.Length; i++)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(44 + 4 * rings.Length + 16 * i), points[i].E);
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(52 + 4 * rings.Length + 16 * i), points[i].N);
        }

        return bytes;
    }
}
