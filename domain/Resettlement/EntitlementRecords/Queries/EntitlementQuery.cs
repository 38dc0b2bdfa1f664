using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.EntitlementRecords.Queries;

/// <summary>One household's entitlement with everything its page shows.</summary>
/// <param name="Records">The one in force first, then those it took the place of.</param>
/// <param name="Now">What the file would give now; null with the reason in <paramref name="NowWhy"/>.</param>
/// <param name="Homes">Its homes in their order.</param>
public sealed record EntitlementView(
    int HouseholdId, string Code, string HeadName, IReadOnlyList<EntitlementRecord> Records, EntitlementFacts? Facts, FloorArea? Now, string NowWhy,
    IReadOnlyList<EntitledHome> Homes)
{
    public EntitlementRecord? InForce => Records.FirstOrDefault(r => r.InForce);

    /// <summary>What its measured homes have taken.</summary>
    public FloorArea Taken => Homes.Aggregate(FloorArea.Zero, (sum, h) => sum + (h.Measured ?? FloorArea.Zero));

    /// <summary>剩余安置面积; zero once it is used up.</summary>
    public FloorArea Left => InForce is { } record && record.Area > Taken ? record.Area - Taken : FloorArea.Zero;

    public bool Differs => InForce is { } record && Now is { } now && record.Area != now;
}

/// <summary>A home of the household.</summary>
public sealed record EntitledHome(int AllocationId, int Order, string Code, FloorArea? Measured, string? Statement);

public sealed class EntitlementQuery(VillageDb db, EntitlementFactsQuery facts)
{
    /// <exception cref="NotFoundException">No such household in the person's villages.</exception>
    public async Task<EntitlementView> RunAsync(int householdId, CancellationToken cancellation)
    {
        var household = await db.Households.AsNoTracking().Where(h => h.Id == householdId).Select(h => new { h.Code, h.HeadName }).SingleOrDefaultAsync(cancellation)
            ?? throw new NotFoundException("这户拆迁户");
        var records = await db.EntitlementRecords.AsNoTracking().Where(r => r.HouseholdId == householdId).OrderByDescending(r => r.Id).ToListAsync(cancellation);
        var homes = await db.Allocations.AsNoTracking().Where(a => a.HouseholdId == householdId && a.ReleasedOn == null).OrderBy(a => a.OrderInHousehold)
            .Select(a => new EntitledHome(a.Id, a.OrderInHousehold, a.Home.Code, a.Home.MeasuredArea,
                db.Statements.Where(s => s.AllocationId == a.Id && s.VoidedOn == null && s.SupplementsId == null).Select(s => s.Number).FirstOrDefault())).ToListAsync(cancellation);
        var found = (await facts.RunAsync([householdId], cancellation)).GetValueOrDefault(householdId);
        if (found is not null && records.Find(r => r.InForce) is { } inForce)
        {
            found = found with { Extras = inForce.ReadInputs().Extras }; // what was granted on top is not in the file
        }

        var (now, why) = EntitlementNow.Of(found);
        return new(householdId, household.Code, household.HeadName, records, found, now, why, homes);
    }
}
