using System.Globalization;

namespace VillageTracker.Domain.Common;

/// <summary>An amount of money (金额) in whole fen (分), the smallest unit of the yuan (元). May be negative.</summary>
/// <remarks>
/// Held as an integer so that sums are exact in every database; the only stored property is <see cref="Fen"/>.
/// Wherever a rounding is needed it is half away from zero (四舍五入), never the banker's rounding that is the
/// default of .NET: 157,846.125 becomes 157,846.13. An amount in US dollars uses the same type with cents; which
/// currency it is stands beside it (<see cref="Currency"/>), it is never converted silently.
/// </remarks>
public readonly record struct Money : IComparable<Money>
{
    /// <param name="fen">Hundredths of a yuan.</param>
    public Money(long fen) => Fen = fen;

    /// <summary>Hundredths of a yuan (分): what the database holds.</summary>
    public long Fen { get; private init; }

    /// <summary>Nothing owed, nothing paid.</summary>
    public static Money Zero => default;

    /// <summary>The amount in yuan (元), always exact.</summary>
    public decimal Yuan => Fen / 100m;

    /// <summary>The same amount without its sign; a statement prints this beside the word 应交 or 应退.</summary>
    public Money Abs => new(Math.Abs(Fen));

    /// <summary>Takes an amount that somebody stated: it has at most two decimals.</summary>
    /// <exception cref="RefusedException">More than two decimals (<see cref="AmountFinerThanFen"/>).</exception>
    public static Money FromYuan(decimal yuan) => decimal.Round(yuan, 2) == yuan
        ? new(decimal.ToInt64(yuan * 100m))
        : throw new RefusedException(new AmountFinerThanFen(yuan));

    /// <summary>Takes an amount that was computed and rounds it to the fen, half away from zero (四舍五入).</summary>
    public static Money RoundYuan(decimal yuan) =>
        new(decimal.ToInt64(decimal.Round(yuan, 2, MidpointRounding.AwayFromZero) * 100m));

    /// <summary>Reads a form field that asks for yuan: "1,234.56", also "1,000.5万" or "0.4亿元".</summary>
    public static bool TryParse(string? text, out Money money)
    {
        var read = AmountText.Read(text, plainIsYuan: true);
        money = read.Amount?.Value ?? Zero;
        return read.Amount is { Currency: Currency.Cny };
    }

    public static Money operator +(Money left, Money right) => new(left.Fen + right.Fen);

    public static Money operator -(Money left, Money right) => new(left.Fen - right.Fen);

    public static Money operator -(Money money) => new(-money.Fen);

    public static bool operator <(Money left, Money right) => left.Fen < right.Fen;

    public static bool operator >(Money left, Money right) => left.Fen > right.Fen;

    public static bool operator <=(Money left, Money right) => left.Fen <= right.Fen;

    public static bool operator >=(Money left, Money right) => left.Fen >= right.Fen;

    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    /// <summary>The amount in 万元, rounded for display only: a rounded figure never feeds a sum.</summary>
    public decimal Wan(int decimals = 2) => decimal.Round(Yuan / 10_000m, decimals, MidpointRounding.AwayFromZero);

    /// <summary>"1,234.56元".</summary>
    public string InYuan() => $"{this}元";

    /// <summary>"8.52万元"; contracts use four or six decimals.</summary>
    public string InWan(int decimals = 2) =>
        Wan(decimals).ToString($"N{decimals}", CultureInfo.InvariantCulture) + "万元";

    /// <summary>"1,234.56", without unit.</summary>
    public override string ToString() => Yuan.ToString("N2", CultureInfo.InvariantCulture);
}

/// <summary>A stated amount has a part smaller than one fen.</summary>
public sealed record AmountFinerThanFen(decimal Yuan)
    : Refusal($"金额 {Yuan.ToString(CultureInfo.InvariantCulture)} 元超过两位小数，请填写到分。");

/// <summary>Adding up money.</summary>
public static class MoneySums
{
    /// <summary>The sum of amounts that are already rounded to the fen, so it is exact.</summary>
    public static Money Sum(this IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, one) => sum + one);
}
