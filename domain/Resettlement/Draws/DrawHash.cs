using System.Security.Cryptography;
using System.Text;

namespace VillageTracker.Domain.Resettlement.Draws;

/// <summary>The hashes of a draw: SHA-256 over UTF-8 text, written as 64 small hexadecimal digits.</summary>
/// <remarks>Every line of a hashed text ends in a line feed. The texts begin with their version, so none can pass for another.</remarks>
public static class DrawHash
{
    /// <summary>Names the algorithm; a change of any rule gets another version, so that old draws stay checkable.</summary>
    public const string Version = "VT-DRAW-1";

    /// <summary>Length of a hash as text.</summary>
    public const int Length = 64;

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>行校验码: the first eight digits of the hash of one line of the list, so that a changed line can be named.</summary>
    public static string OfLine(string line) => Of(line)[..8];

    /// <summary>承诺值: what is published of the secret before anybody says a digit.</summary>
    public static string Commitment(string secret) => Of(secret);

    /// <summary>种子: everything the result follows from.</summary>
    public static string Seed(string listHash, string secret, IEnumerable<DrawDigitValue> digits) =>
        Of($"{Version} seed\n{listHash}\n{secret}\n{string.Join(',', digits.Select(d => FormattableString.Invariant($"{d.Seat}:{d.Digit}")))}\n");
}

/// <summary>A digit spoken in the hall.</summary>
/// <param name="Seat">座位号 of the villagers' representative.</param>
/// <param name="Digit">0 to 9.</param>
public readonly record struct DrawDigitValue(int Seat, int Digit);
