using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments.Queries;

/// <summary>The account that a household was last to be paid to, or else its agreement names, so that nobody types it twice.</summary>
public sealed class KnownPayeeQuery(VillageDb db)
{
    public async Task<Dictionary<int, Payee>> OfAsync(IReadOnlyList<int> householdIds, CancellationToken cancellation)
    {
        var payees = await db.CompensationAgreements.AsNoTracking()
            .Where(a => householdIds.Contains(a.HouseholdId) && a.InForce && a.PayeeBankAccountSealed != null)
            .Select(a => new { a.HouseholdId, a.Terms.Payee, a.Terms.PayeeBank, a.PayeeBankAccountSealed, a.PayeeBankAccountIndex }).ToListAsync(cancellation);
        var known = payees.ToDictionary(a => a.HouseholdId, a => new Payee(a.Payee, a.PayeeBank, a.PayeeBankAccountSealed!, a.PayeeBankAccountIndex!));
        var latest = db.PaymentLines.AsNoTracking().Where(l => householdIds.Contains(l.HouseholdId))
            .GroupBy(l => l.HouseholdId).Select(g => g.Max(l => l.Id));
        foreach (var l in await db.PaymentLines.AsNoTracking().Where(l => latest.Contains(l.Id)).ToListAsync(cancellation))
        {
            known[l.HouseholdId] = new(l.PayeeName, l.PayeeBank, l.PayeeBankAccountSealed, l.PayeeBankAccountIndex, l.Mandate);
        }

        return known;
    }
}
