using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement.Calculation;

/// <summary>How the area of one flat falls into the three tiers.</summary>
/// <param name="EntitlementLeft">What was left of the household's entitlement before this flat.</param>
/// <param name="ExcessLeft">What was left of the allowed small excess before this flat.</param>
internal sealed record TierAllocation(
    SettlementUnit Unit, FloorArea EntitlementLeft, FloorArea ExcessLeft, FloorArea AtResettlement, FloorArea AtCost, FloorArea AtMarket)
{
    /// <summary>Entitlement and small excess belong to the household and are used up in the order of the flats.</summary>
    public static IReadOnlyList<TierAllocation> Of(SettlementInput input)
    {
        List<TierAllocation> all = [];
        var (entitlement, excess) = (input.Entitlement, input.SmallExcess);
        foreach (var unit in input.Units)
        {
            // Upper bounds belong to the lower tier: exactly E + T2 has nothing at the market price.
            var first = FloorArea.Min(unit.Measured, entitlement);
            var second = FloorArea.Min(unit.Measured - first, excess);
            all.Add(new(unit, entitlement, excess, first, second, unit.Measured - first - second));
            (entitlement, excess) = (entitlement - first, excess - second);
        }

        return all;
    }
}
