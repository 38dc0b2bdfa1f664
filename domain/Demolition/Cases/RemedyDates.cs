using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Cases;

/// <summary>The days that follow from the service of a decision (救济期限): how long one may still contest it, and when a court may enforce it.</summary>
/// <param name="ReviewUntil">Last day for 行政复议.</param>
/// <param name="SueUntil">Last day for 行政诉讼.</param>
/// <param name="EnforceFrom">First day on which 强制执行 may be applied for.</param>
/// <param name="EnforceUntil">Last day for it.</param>
/// <param name="DemandBy">Last day on which the demand letter (催告书) can be served in time.</param>
public sealed record RemedyDates(DateOnly ReviewUntil, DateOnly SueUntil, DateOnly EnforceFrom, DateOnly EnforceUntil, DateOnly DemandBy)
{
    /// <param name="servedOn">送达日.</param>
    /// <param name="reviewDecisionOn">复议决定送达日, if there was a review.</param>
    /// <exception cref="RefusedException">The calendar does not reach so far.</exception>
    public static RemedyDates Of(DateOnly servedOn, DateOnly? reviewDecisionOn, RemedyTerms terms, WorkingCalendar calendar)
    {
        var review = Deadline.After(servedOn, terms.Review, calendar).LastDay;
        var sue = reviewDecisionOn is { } on
            ? Deadline.After(on, terms.SueAfterReview, calendar).LastDay
            : Deadline.After(servedOn, terms.Sue, calendar).LastDay;
        var until = Deadline.After(sue, terms.Enforce, calendar).LastDay;
        return new(review, sue, sue.AddDays(1), until, LatestDemand(until, terms.Demand, calendar));
    }

    /// <summary>The first day after a demand letter on which one may go to court.</summary>
    public static DateOnly AfterDemand(DateOnly demandOn, RemedyTerms terms, WorkingCalendar calendar) =>
        Deadline.Count(demandOn, terms.Demand, calendar).AddDays(1);

    private static DateOnly LatestDemand(DateOnly until, Period demand, WorkingCalendar calendar)
    {
        var day = until;
        while (Deadline.Count(day, demand, calendar) >= until)
        {
            day = day.AddDays(-1);
        }

        return day;
    }
}
