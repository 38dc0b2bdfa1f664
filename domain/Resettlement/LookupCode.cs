using System.Security.Cryptography;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement;

/// <summary>The code on a villager's paper (查询码) with which the household sees its own case: XXXXX-XXXXX.</summary>
/// <remarks>
/// Nine characters of chance (45 bits) and a check character, in Crockford's base 32, which has no I, L, O, U. The check is a
/// polynomial over GF(32): every single wrong character and every swap of two neighbours is noticed. The code alone opens
/// nothing: the last six characters of the head's identity number belong to it, and only a keyed hash of both is stored.
/// </remarks>
public readonly record struct LookupCode
{
    public const int Length = 10;
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const string Purpose = "lookup";

    private LookupCode(string value) => Value = value;

    /// <summary>Ten characters without the hyphen.</summary>
    public string Value { get; }

    public static LookupCode New() => FromBits(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)));

    /// <summary>The code of the lowest 45 bits; for the demonstration, whose codes are the same on every machine.</summary>
    public static LookupCode FromBits(ulong bits)
    {
        Span<char> text = stackalloc char[Length];
        var check = 0;
        for (var i = 0; i < Length - 1; i++, bits >>= 5)
        {
            var digit = (int)(bits & 31);
            text[i] = Alphabet[digit];
            check = Doubled(check) ^ digit;
        }

        text[^1] = Alphabet[Doubled(check)];
        return new(new string(text));
    }

    /// <summary>Reads what somebody typed: any case, with or without hyphen and blanks, O for 0, I and L for 1.</summary>
    public static bool TryParse(string? text, out LookupCode code)
    {
        var clean = HalfWidth.Code(text, alsoDrop: "-").Replace('O', '0').Replace('I', '1').Replace('L', '1');
        var sum = 0;
        foreach (var digit in clean.Select(c => Alphabet.IndexOf(c, StringComparison.Ordinal)))
        {
            sum = digit < 0 ? -1 : sum < 0 ? sum : Doubled(sum) ^ digit;
            if (sum < 0)
            {
                break;
            }
        }

        code = new(clean);
        return clean.Length == Length && sum == 0;
    }

    /// <summary>What is stored instead of the code: one keyed hash over the code and the end of the identity number.</summary>
    /// <param name="vault">Holds the key.</param>
    /// <param name="idNumber">The whole number or its last six characters.</param>
    public byte[] IndexWith(PersonalDataVault vault, string idNumber) => IndexOf(vault, Value, idNumber);

    /// <summary>The same for whatever was typed, so that a wrong code costs as much time as a wrong number.</summary>
    public static byte[] IndexOf(PersonalDataVault vault, string code, string idNumber)
    {
        var number = HalfWidth.Code(idNumber, alsoDrop: "-");
        return vault.BlindIndex(code + (number.Length > 6 ? number[^6..] : number), Purpose);
    }

    /// <summary>"7K2M9-QRT4X".</summary>
    public override string ToString() => $"{Value[..5]}-{Value[5..]}";

    /// <summary>Times the generator of GF(32), whose polynomial is x⁵+x²+1.</summary>
    private static int Doubled(int value) => (value << 1) ^ ((value & 16) == 0 ? 0 : 0b100101);
}
