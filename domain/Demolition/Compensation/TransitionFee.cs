using System.Globalization;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Compensation;

/// <summary>How the transition fee rises after the agreed term (超期倍数): from a month of the overrun on, so many times the rate.</summary>
public sealed class OverrunStep : IBelongsToVillage
{
    private OverrunStep() { }

    /// <param name="mode">For whom: who arranged a place itself, or who lives in a house provided.</param>
    /// <param name="fromMonth">0 for the first month after the term.</param>
    /// <param name="factor">2 for double.</param>
    /// <exception cref="RefusedException">A month or factor below zero.</exception>
    public OverrunStep(TransitionMode mode, int fromMonth, decimal factor)
    {
        if (fromMonth < 0 || factor is < 0 or > 10 || decimal.Round(factor, 2) != factor)
        {
            throw new RefusedException(new OverrunStepNotValid(fromMonth, factor));
        }

        (Mode, FromMonth, Factor) = (mode, fromMonth, factor);
    }

    public int Id { get; private set; }
    public int PolicyId { get; private set; }
    public long VillageCode { get; private set; }
    public TransitionMode Mode { get; private set; }
    public int FromMonth { get; private set; }
    public decimal Factor { get; private set; }

    internal OverrunStep PutInto(long villageCode)
    {
        VillageCode = villageCode;
        return this;
    }

    internal OverrunStep Copy() => new(Mode, FromMonth, Factor);
}

/// <summary>What a household's transition fee is computed from.</summary>
/// <param name="Area">认定面积.</param>
/// <param name="MonthlyRate">元/㎡ for a month.</param>
/// <param name="VacatedOn">腾空验收: the fee begins the day after.</param>
/// <param name="AgreedMonths">The term of the agreement.</param>
/// <param name="Steps">Of its policy version, for every mode.</param>
public sealed record TransitionTerms(
    FloorArea Area, UnitPrice MonthlyRate, DateOnly VacatedOn, int AgreedMonths, TransitionMode Mode, IReadOnlyList<OverrunStep> Steps)
{
    public DateOnly StartsOn => VacatedOn.AddDays(1);

    /// <summary>The last day of the agreed term.</summary>
    public DateOnly TermEndsOn => StartsOn.AddMonths(AgreedMonths).AddDays(-1);

    /// <summary>One month at the plain rate, rounded for display; segments are rounded from the exact product.</summary>
    public Money Monthly => Area * MonthlyRate;
}

/// <summary>A stretch of days at one multiple of the rate.</summary>
/// <param name="Months">Whole months in it.</param>
/// <param name="Days">Days of a broken last month.</param>
public sealed record TransitionSegment(DateSpan Span, int Months, int Days, decimal Factor, bool IsOverrun, Money Amount, string Why);

/// <summary>A transition fee with its segments; the total is the sum of rounded segments.</summary>
public sealed record TransitionResult(IReadOnlyList<TransitionSegment> Segments)
{
    public Money Total => Segments.Select(s => s.Amount).Sum();

    public Money Overrun => Segments.Where(s => s.IsOverrun).Select(s => s.Amount).Sum();

    public Explained Explain() => Explained.Sum("临时安置费", Segments.Select(s => Explained.Given(s.Why, s.Amount)));
}

/// <summary>Computes the transition fee (过渡费, 临时安置费): whole months from the start day, a broken last month by days of 30.</summary>
/// <remarks>Source: 征收与补偿条例 art. 22; terms and multiples come from the policy version.</remarks>
public static class TransitionFee
{
    private const int DaysOfAMonth = 30;

    /// <summary>The fee from the start up to a day, that day included; nothing when it lies before the start.</summary>
    public static TransitionResult Until(TransitionTerms terms, DateOnly last)
    {
        List<TransitionSegment> segments = [];
        foreach (var (fromMonth, toMonth, factor, isOverrun) in Stretches(terms))
        {
            var from = terms.StartsOn.AddMonths(fromMonth);
            if (from > last)
            {
                break;
            }

            Whole(terms, fromMonth, toMonth, factor, isOverrun, last, segments);
        }

        return new(segments);
    }

    /// <summary>The multiple of the rate that holds on a day; 0 outside the fee's time.</summary>
    public static decimal FactorOn(TransitionTerms terms, DateOnly day) =>
        Until(terms, day).Segments.LastOrDefault(s => s.Span.Contains(day))?.Factor ?? 0;

    private static IEnumerable<(int From, int? To, decimal Factor, bool IsOverrun)> Stretches(TransitionTerms terms)
    {
        var normal = terms.Mode == TransitionMode.RentalHouse ? 0m : 1m;
        if (terms.AgreedMonths > 0)
        {
            yield return (0, terms.AgreedMonths, normal, false);
        }

        OverrunStep[] steps = [.. terms.Steps.Where(s => s.Mode == terms.Mode).OrderBy(s => s.FromMonth)];
        if (steps.Length == 0 || steps[0].FromMonth > 0)
        {
            yield return (terms.AgreedMonths, steps.Length == 0 ? null : terms.AgreedMonths + steps[0].FromMonth, 1m, true);
        }

        for (var i = 0; i < steps.Length; i++)
        {
            yield return (terms.AgreedMonths + steps[i].FromMonth,
                i + 1 < steps.Length ? terms.AgreedMonths + steps[i + 1].FromMonth : null, steps[i].Factor, true);
        }
    }

    private static void Whole(
        TransitionTerms terms, int fromMonth, int? toMonth, decimal factor, bool isOverrun, DateOnly last, List<TransitionSegment> segments)
    {
        var month = fromMonth;
        while (month != toMonth && terms.StartsOn.AddMonths(month + 1).AddDays(-1) <= last)
        {
            month++;
        }

        var begin = terms.StartsOn.AddMonths(fromMonth);
        var broken = terms.StartsOn.AddMonths(month);
        if (month > fromMonth)
        {
            segments.Add(Segment(terms, new(begin, broken.AddDays(-1)), month - fromMonth, 0, factor, isOverrun));
        }

        if (month != toMonth && broken <= last)
        {
            segments.Add(Segment(terms, new(broken, last), 0, new DateSpan(broken, last).Days, factor, isOverrun));
        }
    }

    private static TransitionSegment Segment(TransitionTerms terms, DateSpan span, int months, int days, decimal factor, bool isOverrun)
    {
        var share = months + (Math.Min(days, DaysOfAMonth) / (decimal)DaysOfAMonth);
        var amount = Money.RoundYuan(terms.Area.SquareMetres * terms.MonthlyRate.YuanPerSqm * factor * share);
        var time = months > 0 ? $"{months}个月" : $"{days}天（按{Math.Min(days, DaysOfAMonth)}/30个月）";
        var why = $"{Day(span.First)}至{Day(span.Last)}，{(isOverrun ? "超期" : "约定期内")}{time}："
            + $"{terms.Area}㎡×{terms.MonthlyRate}元/㎡·月×{(months > 0 ? months.ToString(CultureInfo.InvariantCulture) : $"{Math.Min(days, DaysOfAMonth)}/30")}"
            + (factor == 1 ? "" : $"×{Factor(factor)}倍") + $"＝{amount}元。";
        return new(span, months, days, factor, isOverrun, amount, why);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Factor(decimal factor) => factor.ToString("0.##", CultureInfo.InvariantCulture);
}

public sealed record OverrunStepNotValid(int FromMonth, decimal Factor)
    : Refusal($"超期倍数不对：第 {FromMonth} 个月起 {Factor} 倍，月数不能为负，倍数在 0 到 10 之间、最多两位小数。");
