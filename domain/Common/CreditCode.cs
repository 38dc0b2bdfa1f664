using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace VillageTracker.Domain.Common;

/// <summary>What sort of body a credit code belongs to, from its first two characters.</summary>
public enum CreditCodeKind
{
    /// <summary>企业 (91).</summary>
    Company,

    /// <summary>个体工商户 (92).</summary>
    SoleTrader,

    /// <summary>农民专业合作社 (93).</summary>
    FarmersCooperative,

    /// <summary>农村集体经济组织 (N…).</summary>
    CollectiveEconomicOrganisation,

    /// <summary>机关、事业单位、社会组织等 (all others).</summary>
    Other,
}

/// <summary>A unified social credit code (统一社会信用代码, GB 32100) of 18 characters. An instance is always valid.</summary>
/// <remarks>
/// Two checks: the last character over the whole code, and inside it the organisation code (GB 11714, places 9 to 17).
/// Old business licence numbers of 15 digits and organisation codes of 9 are other things and stay plain text.
/// </remarks>
public sealed record CreditCode
{
    public const int Length = 18;

    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"; // no I, O, S, V, Z
    private static readonly SearchValues<char> Allowed = SearchValues.Create(Alphabet);
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    private static readonly int[] InnerWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    private CreditCode(string value) => Value = value;

    /// <summary>All 18 characters in capitals. Public information, never masked.</summary>
    public string Value { get; }

    public CreditCodeKind Kind => (Value[0], Value[1]) switch
    {
        ('9', '1') => CreditCodeKind.Company,
        ('9', '2') => CreditCodeKind.SoleTrader,
        ('9', '3') => CreditCodeKind.FarmersCooperative,
        ('N', _) => CreditCodeKind.CollectiveEconomicOrganisation,
        _ => CreditCodeKind.Other,
    };

    /// <exception cref="RefusedException">One of the <c>CreditCode…</c> refusals.</exception>
    public static CreditCode Parse(string? text) =>
        Fault(text) is { } why ? throw new RefusedException(why) : new(HalfWidth.Code(text, alsoDrop: "-"));

    public static bool TryParse(string? text, [NotNullWhen(true)] out CreditCode? code)
    {
        code = Fault(text) is null ? new(HalfWidth.Code(text, alsoDrop: "-")) : null;
        return code is not null;
    }

    /// <summary>What is wrong with the text, or null.</summary>
    public static Refusal? Fault(string? text)
    {
        var code = HalfWidth.Code(text, alsoDrop: "-");
        if (code.Length != Length)
        {
            return new CreditCodeWrongLength(code.Length);
        }

        var wrong = code.AsSpan().IndexOfAnyExcept(Allowed);
        if (wrong >= 0)
        {
            return new CreditCodeWrongCharacter(wrong + 1, code[wrong]);
        }

        if (!HalfWidth.AreDigits(code.AsSpan(2, 6)))
        {
            return new CreditCodeWrongDivision();
        }

        return code[16] != InnerCheck(code) || code[17] != OuterCheck(code) ? new CreditCodeWrongCheck() : null;
    }

    public override string ToString() => Value;

    private static char OuterCheck(string code)
    {
        var sum = Weights.Select((weight, place) => weight * Alphabet.IndexOf(code[place], StringComparison.Ordinal)).Sum();
        return Alphabet[(31 - (sum % 31)) % 31];
    }

    private static char InnerCheck(string code)
    {
        var sum = InnerWeights.Select((weight, place) => weight * InnerValue(code[8 + place])).Sum();
        return (11 - (sum % 11)) switch { 10 => 'X', 11 => '0', var check => (char)('0' + check) };
    }

    private static int InnerValue(char character) => char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10;
}

/// <summary>Not 18 characters.</summary>
public sealed record CreditCodeWrongLength(int Length)
    : Refusal(Length == 0 ? "请填写统一社会信用代码。" : $"统一社会信用代码应为18位，现在是{Length}位。");

/// <summary>A character the code never holds, mostly the letter O for the digit 0 or I for 1.</summary>
public sealed record CreditCodeWrongCharacter(int Place, char Character)
    : Refusal($"统一社会信用代码第{Place}位不能是“{Character}”（代码中没有字母I、O、S、V、Z）。");

/// <summary>Places 3 to 8 are a division code of six digits.</summary>
public sealed record CreditCodeWrongDivision() : Refusal("统一社会信用代码第3至8位应为数字（登记机关行政区划码）。");

/// <summary>A check character does not follow from the rest.</summary>
public sealed record CreditCodeWrongCheck() : Refusal("统一社会信用代码的校验位不对，请对照营业执照逐位核对。");
