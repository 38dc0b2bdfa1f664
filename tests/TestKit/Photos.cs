using System.Buffers.Binary;
using System.IO.Compression;

namespace VillageTracker.TestKit;

/// <summary>Small pictures made by hand, byte by byte, so that a test knows what is inside.</summary>
public static class Photos
{
    /// <summary>What <see cref="WithExif"/> hides behind the picture: where it was taken.</summary>
    public const string HiddenPlace = "GPS 33.4010N 120.2010E";

    /// <summary>A PNG of one grey; or only its head, claiming a size that no camera makes.</summary>
    public static byte[] Png(int width, int height, bool headOnly = false)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 0);
        var rows = new MemoryStream();
        using (var zip = new ZLibStream(rows, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var y = 0; !headOnly && y < height; y++)
            {
                zip.WriteByte(0);
                zip.Write(Enumerable.Repeat((byte)150, width).ToArray());
            }
        }

        return [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', .. Chunk("IHDR"u8, head), .. Chunk("IDAT"u8, rows.ToArray()), .. Chunk("IEND"u8, [])];
    }

    /// <summary>Puts camera data into a JPEG: turned a quarter (orientation 6), and the place where it was taken.</summary>
    public static byte[] WithExif(byte[] jpeg)
    {
        byte[] data =
        [
            .. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0,
            .. System.Text.Encoding.ASCII.GetBytes(HiddenPlace),
        ];
        var length = data.Length + 2;
        return [.. jpeg[..2], 0xFF, 0xE1, (byte)(length >> 8), (byte)(length & 0xFF), .. data, .. jpeg[2..]];
    }

    /// <summary>Width and height from a JPEG's frame head.</summary>
    public static (int Width, int Height) JpegSize(ReadOnlySpan<byte> jpeg)
    {
        var at = 2;
        while (jpeg[at + 1] is not (>= 0xC0 and <= 0xC2))
        {
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
        }

        return (BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 5)..]));
    }

    private static byte[] Chunk(ReadOnlySpan<byte> kind, byte[] data)
    {
        var chunk = new byte[data.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        kind.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(data.Length + 8), Crc(chunk.AsSpan(4, data.Length + 4)));
        return chunk;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
