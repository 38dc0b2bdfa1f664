using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Safety.Queries;

/// <summary>How an enterprise stands with its rolling checks on one day.</summary>
/// <param name="Level">The colour that counts on that day, red while a major hazard is open.</param>
/// <param name="LastCheck">The last completed check; null if there was none.</param>
/// <param name="NextDue">The last day on which the next check is in time.</param>
public sealed record CheckStanding(int EnterpriseId, string Code, string Name, RiskLevel Level, DateOnly? LastCheck, DateOnly NextDue);

/// <summary>Where all enterprises at work on a day stand, by the dates on the rows: the same answer later as on the day itself.</summary>
public sealed class CheckStandingQuery(VillageDb db, RuleBookQuery rules, StampedCache cache)
{
    public async Task<IReadOnlyList<CheckStanding>> RunAsync(DateOnly asOf, CancellationToken cancellation) =>
        await cache.GetAsync($"safety.standing.{asOf:yyyyMMdd}", ["Safety", "Rules"], () => ComputeAsync(asOf, cancellation), cancellation);

    private async Task<List<CheckStanding>> ComputeAsync(DateOnly asOf, CancellationToken cancellation)
    {
        var frequency = CheckFrequency.From(await rules.OnAsync(asOf, cancellation));
        var rows = await db.Enterprises.AsNoTracking()
            .Where(e => e.RegisteredOn <= asOf && (e.ClosedDownOn == null || e.ClosedDownOn >= asOf))
            .OrderBy(e => e.Code)
            .Select(e => new
            {
                e.Id,
                e.Code,
                e.Name,
                e.RegisteredOn,
                Rated = e.Ratings.Where(r => r.RatedOn <= asOf).OrderByDescending(r => r.RatedOn).ThenByDescending(r => r.Id)
                    .Select(r => r.Level).First(),
                Major = db.Hazards.Any(h => h.EnterpriseId == e.Id && h.Grade == HazardGrade.Major
                    && h.FoundOn <= asOf && (h.ClosedOn == null || h.ClosedOn > asOf)),
                Last = db.Inspections.Where(i => i.EnterpriseId == e.Id && i.CheckedOn <= asOf && i.Result != InspectionResult.NotCompleted)
                    .Max(i => (DateOnly?)i.CheckedOn),
            })
            .ToListAsync(cancellation);
        return [.. rows.Select(r =>
        {
            var level = Enterprise.LevelWith(r.Rated, r.Major);
            return new CheckStanding(r.Id, r.Code, r.Name, level, r.Last, frequency.NextDue(level, r.Last ?? r.RegisteredOn));
        })];
    }
}
