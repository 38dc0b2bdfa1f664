using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments.Queries;

/// <summary>The account that a household was last to be paid to, so that nobody types it twice.</summary>
public sealed class KnownPayeeQuery(VillageDb db)
{
    public async Task<Dictionary<int, Payee>> OfAsync(IReadOnlyList<int> householdIds, CancellationToken cancellation)
    {
        var latest = db.PaymentLines.AsNoTracking().Where(l => householdIds.Contains(l.HouseholdId))
            .GroupBy(l => l.HouseholdId).Select(g => g.Max(l => l.Id));
        var lines = await db.PaymentLines.AsNoTracking().Where(l => latest.Contains(l.Id)).ToListAsync(cancellation);
        return lines.ToDictionary(l => l.HouseholdId, l => new Payee(l.PayeeName, l.PayeeBank, l.PayeeBankAccountSealed, l.PayeeBankAccountIndex, l.Mandate));
    }
}
