using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.Queries;

/// <summary>Clocks of appraisals, and talks that were agreed upon.</summary>
public sealed class HouseholdFileDueQuery(VillageDb db) : IDueItems
{
    public async Task<IReadOnlyList<DueItem>> DueAsync(DateOnly until, int most, CancellationToken cancellation) =>
        [.. (await ClocksAsync(until, most, cancellation)).Concat(await TalksAsync(until, most, cancellation)).OrderBy(i => i.DueOn).ThenBy(i => i.Key).Take(most)];

    private async Task<IEnumerable<DueItem>> ClocksAsync(DateOnly until, int most, CancellationToken cancellation)
    {
        var rows = await db.HouseholdAppraisals.AsNoTracking().Where(a => a.DueOn <= until).OrderBy(a => a.DueOn).ThenBy(a => a.HouseholdId).Take(most)
            .Select(a => new { a.HouseholdId, a.Household.Code, a.Household.HeadName, a.Status, a.DueOn }).ToListAsync(cancellation);
        return rows.Select(a => new DueItem(HouseholdSubjects.Area, nameof(HouseholdAppraisal), a.HouseholdId, $"{a.Code} {a.HeadName}：{a.Status.ClockLabel()}", a.DueOn!.Value));
    }

    private async Task<IEnumerable<DueItem>> TalksAsync(DateOnly until, int most, CancellationToken cancellation)
    {
        var rows = await db.Households.AsNoTracking().Where(h => h.NextContactOn <= until && h.StatusOrder < (int)HouseholdStatus.Signed)
            .OrderBy(h => h.NextContactOn).ThenBy(h => h.Id).Take(most)
            .Select(h => new { h.Id, h.Code, h.HeadName, h.NextContactOn }).ToListAsync(cancellation);
        return rows.Select(h => new DueItem(HouseholdSubjects.Area, nameof(HouseholdContact), h.Id, $"{h.Code} {h.HeadName}：约定走访", h.NextContactOn!.Value));
    }
}
