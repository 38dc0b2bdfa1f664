using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>The burn-down of all areas in the person's scope together, and each area's schedule.</summary>
/// <param name="Schedules">By area; those without a deadline or a household are missing.</param>
public sealed record VillageBurnDown(IReadOnlyList<BurnDownWeek> Weeks, IReadOnlyDictionary<int, SigningSchedule> Schedules);

public sealed class VillageBurnDownQuery(VillageDb db, AreaProgressQuery progress, StampedCache cache)
{
    public Task<VillageBurnDown> RunAsync(DateOnly on, CancellationToken cancellation) => cache.GetAsync(
        FormattableString.Invariant($"demolition.burndown|{on:yyyy-MM-dd}"), ["Demolition"], () => ReadAsync(on, cancellation), cancellation);

    private async Task<VillageBurnDown> ReadAsync(DateOnly on, CancellationToken cancellation)
    {
        var areas = await progress.RunAsync(on, cancellation);
        var begun = await db.HouseholdsInScope().Where(h => h.RegisteredOn <= on).GroupBy(h => h.AreaId)
            .Select(g => new { Area = g.Key, First = g.Min(h => h.RegisteredOn) }).ToDictionaryAsync(g => g.Area, g => g.First, cancellation);
        var registered = await db.HouseholdsInScope().Where(h => h.RegisteredOn <= on).GroupBy(h => h.RegisteredOn)
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        var signed = await db.HouseholdsInScope().Where(h => h.SignedOn != null && h.SignedOn <= on).GroupBy(h => h.SignedOn)
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        var schedules = areas.Where(a => a.Deadline is not null && begun.ContainsKey(a.AreaId))
            .ToDictionary(a => a.AreaId, a => new SigningSchedule(begun[a.AreaId], a.Deadline!.Value));
        var weeks = BurnDown.Of(
            [.. registered.Select(d => new DayCount(d.Key, d.Count))], [.. signed.Select(d => new DayCount(d.Key!.Value, d.Count))],
            [.. areas.Where(a => schedules.ContainsKey(a.AreaId)).Select(a => (schedules[a.AreaId], a.Households))], on);
        return new(weeks, schedules);
    }
}
