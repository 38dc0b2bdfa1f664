using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.Selections.Queries;

/// <summary>How much a household may have and has.</summary>
/// <param name="Entitled">安置面积.</param>
/// <param name="Taken">Area of the homes it has.</param>
/// <param name="Homes">How many those are.</param>
public sealed record EntitledArea(FloorArea Entitled, FloorArea Taken, int Homes);

/// <summary>Entitlement of households on a day, and what they used of it: the one place where selection asks for it.</summary>
public sealed class EntitledAreaQuery(VillageDb db, RuleBookQuery rules)
{
    /// <returns>By the household's key.</returns>
    /// <exception cref="RefusedException">No rule holds on the day.</exception>
    public async Task<IReadOnlyDictionary<int, EntitledArea>> RunAsync(IReadOnlyList<int> households, DateOnly on, CancellationToken cancellation)
    {
        var recognised = await db.Households.AsNoTracking().Where(h => households.Contains(h.Id)).Select(h => new { h.Id, h.RecognisedArea }).ToListAsync(cancellation);
        var homes = (await db.Allocations.AsNoTracking().Where(a => households.Contains(a.HouseholdId) && a.ReleasedOn == null)
            .Select(a => new { a.HouseholdId, a.Home.MeasuredArea, a.Home.PredictedArea }).ToListAsync(cancellation)).ToLookup(a => a.HouseholdId, a => a.MeasuredArea ?? a.PredictedArea);
        var ratio = (await rules.OnAsync(on, cancellation)).Value(ResettlementRules.EntitlementRatio);
        return recognised.ToDictionary(h => h.Id, h => new EntitledArea(
            Entitlements.PerOldArea(h.RecognisedArea ?? FloorArea.Zero, ratio, cap: null), homes[h.Id].Aggregate(FloorArea.Zero, (sum, a) => sum + a), homes[h.Id].Count()));
    }
}
