using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>Signing deadlines of areas with remaining households, and empty houses that stand too long.</summary>
public sealed class DemolitionDueQuery(VillageDb db, AreaListQuery areas) : IDueItems
{
    public async Task<IReadOnlyList<DueItem>> DueAsync(DateOnly until, int most, CancellationToken cancellation) =>
        [.. (await DeadlinesAsync(until, cancellation)).Concat(await EmptyHousesAsync(until, most, cancellation))
            .OrderBy(i => i.DueOn).ThenBy(i => i.Key).Take(most)];

    private async Task<IEnumerable<DueItem>> DeadlinesAsync(DateOnly until, CancellationToken cancellation)
    {
        var known = await areas.RunAsync(cancellation);
        var due = await db.DemolitionAreas.AsNoTracking().Where(a => a.Deadline <= until)
            .Select(a => new { a.Id, a.Code, a.Name, a.Deadline }).ToListAsync(cancellation);
        return from a in due
               let remaining = known.Count(a.Id, s => s.IsRemaining())
               where remaining > 0
               select new DueItem("Demolition", nameof(DemolitionArea), a.Id, $"{a.Code} {a.Name}：还有 {remaining} 户没有签约", a.Deadline!.Value);
    }

    private async Task<IEnumerable<DueItem>> EmptyHousesAsync(DateOnly until, int most, CancellationToken cancellation)
    {
        var rule = await db.DatedRules.AsNoTracking().Where(r => r.Code == DemolitionRules.DaysToDemolish && r.ValidFrom <= until
            && (r.ValidTo == null || r.ValidTo >= until)).OrderByDescending(r => r.ValidFrom).FirstOrDefaultAsync(cancellation);
        if (rule is null)
        {
            return [];
        }

        var days = decimal.ToInt32(rule.Value);
        var vacatedBy = until.AddDays(-days);
        var rows = await db.HouseholdsInScope()
            .Where(h => h.StatusOrder == (int)HouseholdStatus.Vacated && h.StatusOn <= vacatedBy)
            .OrderBy(h => h.StatusOn).ThenBy(h => h.VillageCode).ThenBy(h => h.Code).Take(most)
            .Select(h => new { h.Id, h.Code, h.HeadName, h.StatusOn }).ToListAsync(cancellation);
        return rows.Select(h => new DueItem("Demolition", nameof(Household), h.Id,
            $"{h.Code} {h.HeadName}：房屋已腾空，还没有拆除", h.StatusOn.AddDays(days)));
    }
}
