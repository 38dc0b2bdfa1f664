using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace VillageTracker.Domain.Common;

/// <summary>The currency (币种) an amount is stated in; part of the value, never converted silently.</summary>
public enum Currency
{
    /// <summary>人民币.</summary>
    Cny,

    /// <summary>美元; the target for foreign investment (到账外资) is set in it.</summary>
    Usd,
}

/// <summary>An amount together with its currency.</summary>
public readonly record struct CurrencyAmount(Money Value, Currency Currency);

/// <summary>Reads amounts the way village papers write them: "1,000.5万", "0.4亿元", "200万美元", "85,176.85元".</summary>
/// <remarks>A bare "1000" is refused: in these papers it may be yuan or 万元, a factor of ten thousand.</remarks>
public static partial class AmountText
{
    [GeneratedRegex("^(-?)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?(万亿|亿|万|千|百)?(人民币|元|圆|美元|美金)?(整|正)?$")]
    private static partial Regex Pattern { get; }

    /// <exception cref="RefusedException">
    /// <see cref="AmountNotUnderstood"/>, <see cref="AmountWithoutUnit"/>, <see cref="AmountFinerThanFen"/> or <see cref="AmountTooLarge"/>.
    /// </exception>
    public static CurrencyAmount Parse(string? text)
    {
        var (amount, why) = Read(text, plainIsYuan: false);
        return amount ?? throw new RefusedException(why!);
    }

    public static bool TryParse(string? text, out CurrencyAmount amount)
    {
        var read = Read(text, plainIsYuan: false);
        amount = read.Amount ?? default;
        return read.Amount is not null;
    }

    internal static (CurrencyAmount? Amount, Refusal? Why) Read(string? text, bool plainIsYuan)
    {
        var shown = text?.Trim() ?? "";
        var match = Pattern.Match(Plain(shown));
        if (!match.Success)
        {
            return (null, new AmountNotUnderstood(shown));
        }

        var scale = match.Groups[4].Value;
        var unit = match.Groups[5].Value;
        if (scale.Length == 0 && unit.Length == 0 && !plainIsYuan)
        {
            return (null, new AmountWithoutUnit(shown));
        }

        var digits = match.Groups[2].Value.Replace(",", "", StringComparison.Ordinal) + match.Groups[3].Value;
        if (digits.Length > 20)
        {
            return (null, new AmountTooLarge(shown));
        }

        var value = decimal.Parse(match.Groups[1].Value + digits, CultureInfo.InvariantCulture) * Factor(scale);
        return Value(value, unit is "美元" or "美金" ? Currency.Usd : Currency.Cny, shown);
    }

    private static (CurrencyAmount?, Refusal?) Value(decimal value, Currency currency, string shown)
    {
        if (Math.Abs(value) >= 1_000_000_000_000_000m)
        {
            return (null, new AmountTooLarge(shown));
        }

        return decimal.Round(value, 2) == value
            ? (new CurrencyAmount(Money.FromYuan(value), currency), null)
            : (null, new AmountFinerThanFen(value));
    }

    private static decimal Factor(string scale) => scale switch
    {
        "百" => 100m,
        "千" => 1_000m,
        "万" => 10_000m,
        "亿" => 100_000_000m,
        "万亿" => 1_000_000_000_000m,
        _ => 1m,
    };

    private static string Plain(string text) => text.Normalize(NormalizationForm.FormKC)
        .Replace(" ", "", StringComparison.Ordinal)
        .Replace("¥", "", StringComparison.Ordinal);
}

/// <summary>The text is no amount.</summary>
public sealed record AmountNotUnderstood(string Text)
    : Refusal($"“{Text}”不是能识别的金额，请写成“1,000.5万元”或“85,176.85元”这样。");

/// <summary>A bare number: yuan or 万元?</summary>
public sealed record AmountWithoutUnit(string Text)
    : Refusal($"金额“{Text}”没有写单位，请注明是元、万元还是亿元。");

/// <summary>Beyond anything a village handles: a slip of the unit.</summary>
public sealed record AmountTooLarge(string Text) : Refusal($"金额“{Text}”过大，请检查单位。");
