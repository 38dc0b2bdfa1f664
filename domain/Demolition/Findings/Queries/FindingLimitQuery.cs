using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.Queries;

/// <summary>The limit of a check in force today.</summary>
public sealed class FindingLimitQuery(VillageDb db, VillageClock clock)
{
    /// <summary>Null while no such rule is in force: the check then finds nothing.</summary>
    public Task<decimal?> RunAsync(string code, CancellationToken cancellation)
    {
        var today = clock.Today;
        return db.DatedRules.AsNoTracking().Where(r => r.Code == code && r.ValidFrom <= today && (r.ValidTo == null || r.ValidTo >= today))
            .OrderByDescending(r => r.ValidFrom).Select(r => (decimal?)r.Value).FirstOrDefaultAsync(cancellation);
    }
}
