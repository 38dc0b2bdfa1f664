namespace VillageTracker.Domain.Demolition;

/// <summary>How many households something happened to on a day.</summary>
public readonly record struct DayCount(DateOnly On, int Households);

/// <summary>The end of a week on the way down.</summary>
/// <param name="Left">Registered and not signed by then (剩余户); null for weeks to come.</param>
/// <param name="Needed">How many may be left if all is in time; null without a deadline.</param>
public sealed record BurnDownWeek(DateOnly End, int? Left, decimal? Needed);

/// <summary>The households left, week by week, beside what the deadlines ask for (剩余户递减).</summary>
public static class BurnDown
{
    /// <summary>A year and a bit: what is older is no longer of use.</summary>
    public const int MostWeeks = 60;

    /// <param name="registered">By day.</param>
    /// <param name="signed">By day.</param>
    /// <param name="plans">One for each area with a deadline: its schedule and its households as of <paramref name="on"/>.</param>
    /// <param name="on">The last day that has happened; weeks are counted back and forth from it, so it is the end of one.</param>
    public static IReadOnlyList<BurnDownWeek> Of(
        IReadOnlyCollection<DayCount> registered, IReadOnlyCollection<DayCount> signed, IReadOnlyCollection<(SigningSchedule Schedule, int Households)> plans, DateOnly on)
    {
        if (registered.Count == 0 || registered.Min(d => d.On) > on)
        {
            return [];
        }

        var back = Math.Min(MostWeeks, (on.DayNumber - registered.Min(d => d.On).DayNumber) / 7);
        var last = plans.Count == 0 ? on : plans.Max(p => p.Schedule.Deadline);
        var ahead = Math.Clamp((last.DayNumber - on.DayNumber + 6) / 7, 0, MostWeeks);
        return [.. Enumerable.Range(-back, back + ahead + 1).Select(week =>
        {
            var end = on.AddDays(7 * week);
            int? left = week > 0 ? null : UpTo(registered, end) - UpTo(signed, end);
            decimal? needed = plans.Count == 0 ? null : plans.Sum(p => p.Schedule.MayBeLeft(p.Households, end));
            return new BurnDownWeek(end, left, needed);
        })];
    }

    private static int UpTo(IReadOnlyCollection<DayCount> days, DateOnly end) => days.Where(d => d.On <= end).Sum(d => d.Households);
}
