using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Demolition.Cases.Queries;

/// <summary>A case with the clock that reads it.</summary>
public sealed record ClockedCase(ExpropriationCase Case, CaseClock Clock, WorkingCalendar Calendar);

/// <summary>The cases of an area, each with the law of its own day.</summary>
public sealed class CaseClocksQuery(VillageDb db, WorkingCalendarQuery calendars)
{
    /// <summary>None, one, or two for an area with both kinds of land.</summary>
    public async Task<IReadOnlyList<ClockedCase>> OfAreaAsync(int areaId, CancellationToken cancellation) => await WithClocksAsync(
        await db.ExpropriationCases.AsNoTracking().Include(c => c.Steps).Where(c => c.AreaId == areaId).OrderByDescending(c => c.Track).ToListAsync(cancellation),
        cancellation);

    /// <summary>All cases in scope.</summary>
    public async Task<IReadOnlyList<ClockedCase>> AllAsync(CancellationToken cancellation) => await WithClocksAsync(
        await db.ExpropriationCases.AsNoTracking().Include(c => c.Steps).OrderBy(c => c.AreaId).ThenBy(c => c.Id).ToListAsync(cancellation), cancellation);

    internal async Task<ClockedCase> WithClockAsync(ExpropriationCase one, CancellationToken cancellation) =>
        (await WithClocksAsync([one], cancellation))[0];

    internal async Task<LawTable> LawAsync(ExpropriationTrack track, DateOnly on, CancellationToken cancellation) => new(
        track, on, await db.LawSteps.AsNoTracking().ToListAsync(cancellation), await db.LawGates.AsNoTracking().ToListAsync(cancellation));

    private async Task<IReadOnlyList<ClockedCase>> WithClocksAsync(List<ExpropriationCase> cases, CancellationToken cancellation)
    {
        if (cases.Count == 0)
        {
            return [];
        }

        var steps = await db.LawSteps.AsNoTracking().ToListAsync(cancellation);
        var gates = await db.LawGates.AsNoTracking().ToListAsync(cancellation);
        var calendar = await calendars.RunAsync(cancellation);
        return [.. cases.Select(c => new ClockedCase(c, new(c, new(c.Track, c.LawOn, steps, gates), calendar), calendar))];
    }
}
