using System.Globalization;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Targets;

/// <summary>A number of a target together with its unit (指标数值). Amounts of different units are never added or converted.</summary>
public readonly record struct TargetAmount
{
    /// <param name="scaled">Fen, cents, or the plain count.</param>
    /// <param name="unit">What it counts.</param>
    public TargetAmount(long scaled, TargetUnit unit) => (Scaled, Unit) = (scaled, unit);

    /// <summary>The stored integer: fen (分), cents, or the count.</summary>
    public long Scaled { get; private init; }

    public TargetUnit Unit { get; private init; }

    /// <summary>In the unit itself: 元, 美元, 家 …; always exact.</summary>
    public decimal Value => Scaled / (decimal)Unit.Scale();

    public static TargetAmount Zero(TargetUnit unit) => new(0, unit);

    public static TargetAmount Of(Money yuan) => new(yuan.Fen, TargetUnit.Cny);

    /// <exception cref="RefusedException">The units differ (<see cref="TargetUnitsDiffer"/>).</exception>
    public static TargetAmount operator +(TargetAmount left, TargetAmount right) => left.Unit == right.Unit
        ? new(left.Scaled + right.Scaled, left.Unit)
        : throw new RefusedException(new TargetUnitsDiffer(left.Unit, right.Unit));

    /// <exception cref="RefusedException">The units differ (<see cref="TargetUnitsDiffer"/>).</exception>
    public static TargetAmount operator -(TargetAmount left, TargetAmount right) => left + new TargetAmount(-right.Scaled, right.Unit);

    /// <summary>Reads a form field for a target of the unit: "0.4亿元", "200万美元", a bare number in the unit itself, "3家".</summary>
    /// <exception cref="RefusedException">
    /// No number (<see cref="TargetAmountNotUnderstood"/>), another currency (<see cref="TargetUnitsDiffer"/>), part of a thing, or finer than a fen.
    /// </exception>
    public static TargetAmount Parse(string? text, TargetUnit unit)
    {
        var plain = HalfWidth(text, unit);
        if (unit.IsMoney())
        {
            return Money(plain, unit);
        }

        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture, out var count) && Math.Abs(count) < 1_000_000_000m
            ? decimal.Truncate(count) == count ? new((long)count, unit) : throw new RefusedException(new TargetCountNotWhole(plain, unit))
            : throw new RefusedException(new TargetAmountNotUnderstood(text ?? "", unit));
    }

    /// <summary>"40,000,000.00元", "2,000,000.00美元", "80户".</summary>
    public override string ToString() =>
        Value.ToString(Unit.IsMoney() ? "N2" : "N0", CultureInfo.InvariantCulture) + Unit.Label();

    /// <summary>For a table: money in 万元 or 万美元, everything else as counted.</summary>
    public string InShort() => Unit.IsMoney()
        ? decimal.Round(Value / 10_000m, 2, MidpointRounding.AwayFromZero).ToString("#,0.##", CultureInfo.InvariantCulture) + "万" + Unit.Label()
        : ToString();

    private static TargetAmount Money(string text, TargetUnit unit)
    {
        var isBare = text.Length > 0 && (char.IsAsciiDigit(text[^1]) || text[^1] is '万' or '亿' or '千' or '百');
        var amount = AmountText.Parse(isBare ? text + unit.Label() : text);
        var read = amount.Currency == Currency.Usd ? TargetUnit.Usd : TargetUnit.Cny;
        return read == unit ? new(amount.Value.Fen, unit) : throw new RefusedException(new TargetUnitsDiffer(unit, read));
    }

    private static string HalfWidth(string? text, TargetUnit unit)
    {
        var plain = (text ?? "").Normalize(System.Text.NormalizationForm.FormKC).Trim();
        return !unit.IsMoney() && plain.EndsWith(unit.Label(), StringComparison.Ordinal) ? plain[..^unit.Label().Length].Trim() : plain;
    }
}

public sealed record TargetUnitsDiffer(TargetUnit Expected, TargetUnit Given)
    : Refusal($"这项指标以{Expected.Label()}计，不能与{Given.Label()}相加或换算。");

public sealed record TargetAmountNotUnderstood(string Text, TargetUnit Unit)
    : Refusal($"“{Text}”不是能识别的数值，请填写以{Unit.Label()}计的数字。");

public sealed record TargetCountNotWhole(string Text, TargetUnit Unit) : Refusal($"以{Unit.Label()}计的指标只能填整数，“{Text}”不行。");
