using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Queries;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>Whether a household's settlement statements are all issued, for a supplement that comes after them.</summary>
public sealed class StatementsOfHouseholdQuery(VillageDb db, HouseholdMoneyQuery money)
{
    /// <exception cref="Common.NotFoundException">No such household in the person's scope.</exception>
    public async Task<StatementsOfHousehold> RunAsync(int householdId, CancellationToken cancellation)
    {
        var homes = await db.Allocations.AsNoTracking().Where(a => a.HouseholdId == householdId && a.ReleasedOn == null)
            .Select(a => new { Issued = a.StatementIssuedOn != null }).ToListAsync(cancellation);
        var last = await db.Statements.AsNoTracking().InForce().Where(s => s.Allocation.HouseholdId == householdId)
            .OrderByDescending(s => s.Id).Select(s => s.Number).FirstOrDefaultAsync(cancellation);
        return new(homes.Count > 0 && homes.TrueForAll(h => h.Issued), last, (await money.OneAsync(householdId, null, cancellation)).Paid);
    }
}
