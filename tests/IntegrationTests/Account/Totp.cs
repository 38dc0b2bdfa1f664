using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace VillageTracker.IntegrationTests.Account;

/// <summary>What the telephone does (RFC 6238: SHA-1, 30 seconds, 6 digits), written anew so that the server is tested against the standard.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5350", Justification = "RFC 6238 says SHA-1.")]
internal static class Totp
{
    public static string Now(string base32) => At(base32, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30);

    public static string At(string base32, long step)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var hash = HMACSHA1.HashData(Bytes(base32), counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string base32)
    {
        var (bytes, buffer, bits) = (new List<byte>(), 0, 0);
        foreach (var c in base32.Where(char.IsLetterOrDigit))
        {
            buffer = ((buffer << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal)) & 0xFFF;
            bits += 5;
            if (bits >= 8)
            {
                bytes.Add((byte)((buffer >> (bits -= 8)) & 0xFF));
            }
        }

        return [.. bytes];
    }
}
