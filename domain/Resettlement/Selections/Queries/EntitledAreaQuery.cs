using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Selections.Queries;

/// <summary>How much a household may have and has.</summary>
/// <param name="Entitled">安置面积 of its record in force.</param>
/// <param name="Taken">Area of the homes it has.</param>
/// <param name="Types">Their room types, one for each.</param>
public sealed record EntitledArea(FloorArea Entitled, FloorArea Taken, IReadOnlyList<string> Types);

/// <summary>Frozen entitlement of households, and what they used of it: the one place where selection asks for it.</summary>
public sealed class EntitledAreaQuery(VillageDb db)
{
    /// <returns>By the household's key; who has no record in force is missing.</returns>
    public async Task<IReadOnlyDictionary<int, EntitledArea>> RunAsync(IReadOnlyList<int> households, CancellationToken cancellation)
    {
        var entitled = await db.EntitlementRecords.AsNoTracking().Where(r => r.InForce && households.Contains(r.HouseholdId)).Select(r => new { r.HouseholdId, r.Area }).ToListAsync(cancellation);
        var homes = (await db.Allocations.AsNoTracking().Where(a => households.Contains(a.HouseholdId) && a.ReleasedOn == null)
            .OrderBy(a => a.OrderInHousehold).Select(a => new { a.HouseholdId, a.Home.MeasuredArea, a.Home.PredictedArea, a.Home.RoomType }).ToListAsync(cancellation)).ToLookup(a => a.HouseholdId);
        return entitled.ToDictionary(e => e.HouseholdId, e => new EntitledArea(
            e.Area, homes[e.HouseholdId].Aggregate(FloorArea.Zero, (sum, a) => sum + (a.MeasuredArea ?? a.PredictedArea)), [.. homes[e.HouseholdId].Select(a => a.RoomType)]));
    }
}
