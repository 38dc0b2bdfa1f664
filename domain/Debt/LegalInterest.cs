using VillageTracker.Domain.Common;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Debt;

/// <summary>A span of days at one yearly rate. The end is excluded: the day of repayment bears no interest.</summary>
public sealed record RateSegment(DateOnly From, DateOnly Until, decimal RatePercent)
{
    public int Days => Until.DayNumber - From.DayNumber;
}

/// <summary>Simple interest (单利): actual days ÷ 365, each segment rounded to the fen; never interest on interest (利不滚利).</summary>
public static class SimpleInterest
{
    public static Money Of(Money principal, RateSegment segment) =>
        Money.RoundYuan(principal.Yuan * segment.RatePercent / 100m * segment.Days / 365m);

    /// <summary>The sum with its segments.</summary>
    /// <exception cref="RefusedException">A segment ends before it begins (<see cref="InterestSpanReversed"/>).</exception>
    public static Explained Of(Money principal, IEnumerable<RateSegment> segments) => Explained.Sum("利息", segments.Select(s =>
        s.Days >= 0
            ? Explained.Given($"{s.From:yyyy-MM-dd} 至 {s.Until:yyyy-MM-dd}（{s.Days} 天，年利率 {s.RatePercent:0.##}%）", Of(principal, s))
            : throw new RefusedException(new InterestSpanReversed(s.From, s.Until))));
}

/// <summary>The legal ceiling of interest between private parties (民间借贷利率上限): a multiple of the one-year LPR, by date.</summary>
/// <remarks>
/// Provisions on Private Lending (民间借贷规定) art. 25: four times the one-year LPR at contract time, since 2020-08-20. For a contract of
/// before (art. 31) the old limit runs to the day before, then four times the LPR on the day the claim is made. Rates are dated rules, never constants.
/// </remarks>
public sealed class InterestCeiling(IReadOnlyCollection<DatedRule> rules)
{
    /// <summary>One-year LPR, percent per year.</summary>
    public const string LprCode = "Debt.LprOneYear";

    /// <summary>How many times the LPR is allowed.</summary>
    public const string FactorCode = "Debt.InterestCeilingFactor";

    /// <summary>The fixed limit before the factor was introduced, percent per year.</summary>
    public const string OldLimitCode = "Debt.InterestCeilingBefore";

    private DateOnly FactorSince => rules.Where(r => r.Code == FactorCode).Select(r => r.ValidFrom).DefaultIfEmpty(DateOnly.MaxValue).Min();

    /// <summary>The highest yearly rate for a contract made on the day, in percent.</summary>
    /// <exception cref="RefusedException">No rate is on record for the day (<see cref="RuleMissing"/>).</exception>
    public decimal On(DateOnly contract)
    {
        var book = new RuleBook(contract, rules);
        return contract < FactorSince ? book.Value(OldLimitCode) : book.Value(LprCode) * book.Value(FactorCode);
    }

    /// <summary>The ceiling over a span, in segments.</summary>
    /// <param name="contract">When the money was lent.</param>
    /// <param name="from">First day that bears interest.</param>
    /// <param name="until">First day that does not.</param>
    /// <param name="claimed">When the claim is made, which decides the rate after the change.</param>
    public IReadOnlyList<RateSegment> Segments(DateOnly contract, DateOnly from, DateOnly until, DateOnly claimed)
    {
        var change = FactorSince;
        if (contract >= change)
        {
            return [new(from, until, On(contract))];
        }

        List<RateSegment> segments = [];
        if (from < change)
        {
            segments.Add(new(from, until < change ? until : change, On(from)));
        }

        if (until > change)
        {
            segments.Add(new(from > change ? from : change, until, On(claimed < change ? change : claimed)));
        }

        return segments;
    }
}
