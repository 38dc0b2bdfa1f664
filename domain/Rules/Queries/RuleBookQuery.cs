using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Rules.Queries;

/// <summary>The rules of a day, or all rules with their history.</summary>
public sealed class RuleBookQuery(VillageDb db)
{
    public async Task<RuleBook> OnAsync(DateOnly date, CancellationToken cancellation) =>
        new(date, await db.DatedRules.AsNoTracking()
            .Where(r => r.ValidFrom <= date && (r.ValidTo == null || r.ValidTo >= date)).ToListAsync(cancellation));

    public Task<List<DatedRule>> AllAsync(CancellationToken cancellation) =>
        db.DatedRules.AsNoTracking().OrderBy(r => r.Code).ThenBy(r => r.ValidFrom).ToListAsync(cancellation);

    /// <summary>One rule through the years, newest first; empty when there is no such rule.</summary>
    public Task<List<DatedRule>> HistoryAsync(string code, CancellationToken cancellation) =>
        db.DatedRules.AsNoTracking().Where(r => r.Code == code).OrderByDescending(r => r.ValidFrom).ToListAsync(cancellation);
}
