using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Demolition.Findings.Queries;

/// <summary>Findings that wait to be signed off: new ones stand on the dashboard until somebody has looked.</summary>
public sealed class FindingDueQuery(VillageDb db) : IDueItems
{
    public async Task<IReadOnlyList<DueItem>> DueAsync(DateOnly until, int most, CancellationToken cancellation)
    {
        var rule = await db.DatedRules.AsNoTracking().Where(r => r.Code == FindingRules.DaysToSign && r.ValidFrom <= until && (r.ValidTo == null || r.ValidTo >= until))
            .OrderByDescending(r => r.ValidFrom).FirstOrDefaultAsync(cancellation);
        if (rule is null)
        {
            return [];
        }

        var days = decimal.ToInt32(rule.Value);
        var foundBy = until.AddDays(-days);
        var open = await db.Findings.AsNoTracking().Where(f => f.Status == FindingStatus.Open && f.ChangedOn <= foundBy)
            .OrderBy(f => f.ChangedOn).ThenBy(f => f.Id).Take(most).Select(f => new { f.Id, f.Sentence, f.ChangedOn }).ToListAsync(cancellation);
        return [.. open.Select(f => new DueItem("Demolition", nameof(Finding), f.Id, $"疑点待核签：{f.Sentence}", f.ChangedOn.AddDays(days)))];
    }
}
