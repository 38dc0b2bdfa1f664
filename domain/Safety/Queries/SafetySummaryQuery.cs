using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Safety.Queries;

/// <summary>Enterprise safety in figures on one day.</summary>
/// <param name="Enterprises">At work on that day.</param>
/// <param name="CheckedThisYear">Of these, with at least one completed check since 1 January.</param>
/// <param name="ChecksOverdue">Of these, with the next check not done by its day.</param>
/// <param name="Found">Hazards found since 1 January.</param>
/// <param name="Closed">Hazards closed since 1 January.</param>
/// <param name="Open">Hazards open on that day, whenever found.</param>
/// <param name="OpenOverdue">Of the open ones, with the next thing not done by its day.</param>
/// <param name="MajorOpen">Of the open ones, the major ones.</param>
public sealed record SafetySummary(int Enterprises, int CheckedThisYear, int ChecksOverdue, int Found, int Closed, int Open, int OpenOverdue, int MajorOpen);

public sealed class SafetySummaryQuery(VillageDb db, CheckStandingQuery standings, StampedCache cache)
{
    public async Task<SafetySummary> RunAsync(DateOnly asOf, CancellationToken cancellation)
    {
        var standing = await standings.RunAsync(asOf, cancellation);
        return await cache.GetAsync($"safety.summary.{asOf:yyyyMMdd}", ["Safety", "Rules"], () => ComputeAsync(standing, asOf, cancellation), cancellation);
    }

    private async Task<SafetySummary> ComputeAsync(IReadOnlyList<CheckStanding> standing, DateOnly asOf, CancellationToken cancellation)
    {
        var newYear = new DateOnly(asOf.Year, 1, 1);
        var hazards = await db.Hazards.AsNoTracking()
            .Where(h => h.FoundOn <= asOf && (h.ClosedOn == null || h.ClosedOn >= newYear))
            .Select(h => new
            {
                h.Grade,
                h.FoundOn,
                h.ClosedOn,
                DueOn = db.HazardSteps.Where(s => s.HazardId == h.Id && s.On <= asOf).OrderByDescending(s => s.On).ThenByDescending(s => s.Id)
                    .Select(s => s.DueOn).First(),
            })
            .ToListAsync(cancellation);
        var open = hazards.Where(h => h.ClosedOn is not { } closed || closed > asOf).ToList();
        return new(
            standing.Count,
            standing.Count(s => s.LastCheck >= newYear),
            standing.Count(s => s.NextDue < asOf),
            hazards.Count(h => h.FoundOn >= newYear),
            hazards.Count(h => h.ClosedOn >= newYear && h.ClosedOn <= asOf),
            open.Count,
            open.Count(h => h.DueOn < asOf),
            open.Count(h => h.Grade == HazardGrade.Major));
    }
}
