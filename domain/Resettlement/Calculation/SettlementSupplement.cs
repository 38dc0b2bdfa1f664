using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement.Calculation;

/// <summary>The difference after a flat was measured again (补充结算单); the signed statement itself never changes.</summary>
public static class SettlementSupplement
{
    /// <summary>
    /// Lists, per flat and tier, how much more or less area there is now, at the prices of the signed statement. A flat
    /// that grew takes what is left of the entitlement first. Credits and other items were settled and do not return.
    /// </summary>
    /// <param name="agreed">The inputs of the signed statement.</param>
    /// <param name="measuredNow">The new areas, one for each of its flats in the same order.</param>
    /// <exception cref="RefusedException">Not one area for each flat (<see cref="SupplementUnitsDiffer"/>).</exception>
    public static SettlementResult Calculate(SettlementInput agreed, IReadOnlyList<FloorArea> measuredNow)
    {
        agreed.Check();
        if (measuredNow.Count != agreed.Units.Count)
        {
            throw new RefusedException(new SupplementUnitsDiffer(agreed.Units.Count, measuredNow.Count));
        }

        var now = agreed with { Units = [.. agreed.Units.Zip(measuredNow, (unit, area) => unit with { Measured = area })] };
        var after = TierAllocation.Of(now);
        var lines = TierAllocation.Of(agreed).Zip(after).SelectMany(pair => Differences(pair.First, pair.Second, agreed));
        var used = after.Aggregate(FloorArea.Zero, (sum, tier) => sum + tier.AtResettlement);
        return new([.. lines.OrderBy(line => line.Group)], agreed.Entitlement - used);
    }

    private static IEnumerable<SettlementLine> Differences(TierAllocation before, TierAllocation after, SettlementInput input)
    {
        var unit = before.Unit;
        (SettlementGroup Group, string Label, FloorArea Before, FloorArea After, UnitPrice Price)[] parts =
        [
            (SettlementGroup.House, "安置价", before.AtResettlement, after.AtResettlement, unit.Adjustment.Applied(input.Prices.Resettlement)),
            (SettlementGroup.House, "成本价", before.AtCost, after.AtCost, unit.Adjustment.Applied(input.Prices.Cost)),
            (SettlementGroup.House, "市场价", before.AtMarket, after.AtMarket, unit.Adjustment.Applied(input.Prices.Market)),
            (SettlementGroup.House, "楼层差价", unit.Measured, after.Unit.Measured, unit.Adjustment.PerSquareMetre),
            (SettlementGroup.Collected, "维修资金", unit.Measured, after.Unit.Measured, input.MaintenanceFund),
        ];
        return parts.Where(part => part.Before != part.After && part.Price != UnitPrice.Zero).Select(part =>
            SettlementCalculator.AreaLine(part.Group, unit.Name, part.Label, part.After.SquareMetres - part.Before.SquareMetres,
                part.Price, $"{unit.Name}：{part.Label}面积由{part.Before}㎡变为{part.After}㎡，按差额计算"));
    }
}

/// <summary>Every flat of the signed statement needs its new area, even if it did not change.</summary>
public sealed record SupplementUnitsDiffer(int Agreed, int Measured)
    : Refusal($"原结算单有{Agreed}套房，重新测量的面积有{Measured}个，请逐套填写。");
