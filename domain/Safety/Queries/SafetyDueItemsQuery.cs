using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Safety.Queries;

/// <summary>What enterprise safety has to do by a day: rolling checks (Kind <c>Enterprise</c>) and hazards (Kind <c>Hazard</c>).</summary>
public sealed class SafetyDueItemsQuery(VillageDb db, CheckStandingQuery standings, VillageClock clock) : IDueItems
{
    public async Task<IReadOnlyList<DueItem>> DueAsync(DateOnly until, int most, CancellationToken cancellation)
    {
        var checks = (await standings.RunAsync(clock.Today, cancellation)).Where(s => s.NextDue <= until)
            .Select(s => new DueItem(SafetyFiles.Area, "Enterprise", s.EnterpriseId, $"检查 {s.Name}（{s.Level.Label()[..2]}）", s.NextDue));
        var hazards = await db.Hazards.AsNoTracking()
            .Where(h => h.Status != HazardStatus.Closed && h.DueOn <= until)
            .OrderBy(h => h.DueOn).ThenBy(h => h.Id).Take(most)
            .Select(h => new { h.Id, h.Number, h.Enterprise.Name, h.Status, h.Grade, h.DueOn })
            .ToListAsync(cancellation);
        var items = hazards.Select(h => new DueItem(SafetyFiles.Area, "Hazard", h.Id,
            $"{(h.Status == HazardStatus.ReinspectionDue ? "复查" : "跟进")}{(h.Grade == HazardGrade.Major ? "重大" : "")}隐患 {h.Number}（{h.Name}）", h.DueOn!.Value));
        return [.. checks.Concat(items).OrderBy(i => i.DueOn).ThenBy(i => i.Kind, StringComparer.Ordinal).ThenBy(i => i.Key).Take(most)];
    }
}
