using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Funds.Queries;

/// <summary>The accounts of a person's villages, the newest first; there are a handful in all the years.</summary>
public sealed class SettlementAccountQuery(VillageDb db)
{
    public Task<List<SettlementAccount>> RunAsync(CancellationToken cancellation) =>
        db.SettlementAccounts.AsNoTracking().OrderBy(a => a.VillageCode).ThenByDescending(a => a.ValidFrom).ToListAsync(cancellation);
}
