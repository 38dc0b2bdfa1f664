using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.Queries;

/// <summary>The households left for one reason (扫尾原因), and how long nobody has talked to them.</summary>
/// <param name="Reason">Null: no talk has named one.</param>
/// <param name="NeverVisited">从未走访.</param>
/// <param name="OldestVisit">Of those that were talked to: the day of the talk that lies back longest.</param>
public sealed record RemainingReasonSum(RemainingReason? Reason, int Households, int NeverVisited, DateOnly? OldestVisit)
{
    public int Visited => Households - NeverVisited;

    /// <summary>最久没走访的天数; null where nobody was ever talked to.</summary>
    public int? LongestSince(DateOnly on) => OldestVisit is { } day ? on.DayNumber - day.DayNumber : null;
}

/// <summary>Why the households of an area had not signed by a day: the sums of the list of those left, kept until a row changes.</summary>
public sealed class RemainingReasonsQuery(VillageDb db, StampedCache cache, VillageClock clock)
{
    public Task<IReadOnlyList<RemainingReasonSum>> RunAsync(int areaId, DateOnly on, CancellationToken cancellation) => cache.GetAsync(
        FormattableString.Invariant($"demolition.reasons|{areaId}|{on:yyyy-MM-dd}"), ["Demolition"],
        () => SumAsync(on >= clock.Today ? db.LeftNow(areaId) : db.LeftOn(areaId, on), cancellation), cancellation);

    /// <summary>The most frequent first.</summary>
    internal static async Task<IReadOnlyList<RemainingReasonSum>> SumAsync(IQueryable<LeftHousehold> left, CancellationToken cancellation)
    {
        var sums = await left.GroupBy(l => l.Reason)
            .Select(g => new { g.Key, Count = g.Count(), Never = g.Sum(l => l.LastContactOn == null ? 1 : 0), Oldest = g.Min(l => l.LastContactOn) }).ToListAsync(cancellation);
        return [.. sums.OrderByDescending(s => s.Count).ThenBy(s => s.Key ?? (RemainingReason)int.MaxValue).Select(s => new RemainingReasonSum(s.Key, s.Count, s.Never, s.Oldest))];
    }
}
