using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments.Queries;

/// <summary>The account that a household was last to be paid to, or else the one of its agreement, so that nobody types it twice.</summary>
public sealed class KnownPayeeQuery(VillageDb db)
{
    public async Task<Dictionary<int, Payee>> OfAsync(IReadOnlyList<int> householdIds, CancellationToken cancellation)
    {
        var latest = db.PaymentLines.AsNoTracking().Where(l => householdIds.Contains(l.HouseholdId))
            .GroupBy(l => l.HouseholdId).Select(g => g.Max(l => l.Id));
        var lines = await db.PaymentLines.AsNoTracking().Where(l => latest.Contains(l.Id)).ToListAsync(cancellation);
        var known = lines.ToDictionary(l => l.HouseholdId, l => new Payee(l.PayeeName, l.PayeeBank, l.PayeeBankAccountSealed, l.PayeeBankAccountIndex, l.Mandate));
        int[] others = [.. householdIds.Where(id => !known.ContainsKey(id))];
        foreach (var a in await db.CompensationAgreements.AsNoTracking().Where(a => others.Contains(a.HouseholdId) && a.InForce && a.PayeeBankAccountSealed != null)
            .Select(a => new { a.HouseholdId, a.Terms.Payee, a.Terms.PayeeBank, a.PayeeBankAccountSealed, a.PayeeBankAccountIndex }).ToListAsync(cancellation))
        {
            known[a.HouseholdId] = new(a.Payee, a.PayeeBank, a.PayeeBankAccountSealed!, a.PayeeBankAccountIndex!, null);
        }

        return known;
    }
}
