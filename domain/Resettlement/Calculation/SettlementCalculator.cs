using System.Globalization;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement.Calculation;

/// <summary>Computes a settlement statement (拿房结算单) from its inputs; the same inputs always give the same statement.</summary>
/// <remarks>
/// Every line is area times price, rounded half away from zero to the fen; a percentage of the floor changes the unit
/// price first, which is rounded before it meets the area. Prices and limits come from the policy version (补偿安置政策).
/// </remarks>
public static class SettlementCalculator
{
    /// <exception cref="RefusedException">The inputs make no sense; see <see cref="SettlementInput"/>.</exception>
    public static SettlementResult Calculate(SettlementInput input)
    {
        input.Check();
        var tiers = TierAllocation.Of(input);
        List<SettlementLine> lines = [.. tiers.SelectMany(tier => UnitLines(tier, input))];
        lines.AddRange(input.OtherItems.Select(ItemLine));
        lines.AddRange(input.Credits.Select(credit => new SettlementLine(
            SettlementGroup.Credit, null, credit.Label, null, "", null, credit.Amount, $"依据{credit.Basis}抵扣{credit.Amount}元。")));
        var used = tiers.Aggregate(FloorArea.Zero, (sum, tier) => sum + tier.AtResettlement);
        return new([.. lines.OrderBy(line => line.Group)], input.Entitlement - used);
    }

    private static IEnumerable<SettlementLine> UnitLines(TierAllocation tier, SettlementInput input)
    {
        var (unit, prices) = (tier.Unit, input.Prices);
        SettlementLine?[] lines =
        [
            Tier(unit, "安置价", tier.AtResettlement, prices.Resettlement, $"在剩余安置面积{tier.EntitlementLeft}㎡以内的{tier.AtResettlement}㎡"),
            Tier(unit, "成本价", tier.AtCost, prices.Cost, $"超出安置面积、在允许超出的{tier.ExcessLeft}㎡以内的{tier.AtCost}㎡"),
            Tier(unit, "市场价", tier.AtMarket, prices.Market, $"超出允许范围的{tier.AtMarket}㎡"),
            WholeArea(SettlementGroup.House, unit, "楼层差价", unit.Adjustment.PerSquareMetre),
            WholeArea(SettlementGroup.Collected, unit, "维修资金", input.MaintenanceFund),
        ];
        return lines.OfType<SettlementLine>();
    }

    private static SettlementLine? Tier(SettlementUnit unit, string label, FloorArea area, UnitPrice basePrice, string which)
    {
        if (area == FloorArea.Zero)
        {
            return null;
        }

        var price = unit.Adjustment.Applied(basePrice);
        return AreaLine(SettlementGroup.House, unit.Name, label, area.SquareMetres, price,
            $"{unit.Name}：{which}按{label}计算{unit.Adjustment.Sentence(basePrice)}");
    }

    private static SettlementLine? WholeArea(SettlementGroup group, SettlementUnit unit, string label, UnitPrice price) =>
        price == UnitPrice.Zero || unit.Measured == FloorArea.Zero
            ? null
            : AreaLine(group, unit.Name, label, unit.Measured.SquareMetres, price, $"{unit.Name}：{label}按整套实测面积计算");

    internal static SettlementLine AreaLine(
        SettlementGroup group, string unit, string label, decimal squareMetres, UnitPrice price, string reason)
    {
        var amount = price.For(squareMetres);
        return new(group, unit, label, squareMetres, "㎡", new Money(price.FenPerSqm), amount,
            $"{reason}：{Number(squareMetres)}㎡×{price}元＝{amount}元。");
    }

    private static SettlementLine ItemLine(SettlementItem item)
    {
        var amount = Money.RoundYuan(item.Quantity * item.Price.Yuan);
        return new(item.Group, null, item.Label, item.Quantity, item.QuantityUnit, item.Price, amount,
            $"{item.Label}：{Number(item.Quantity)}{item.QuantityUnit}×{item.Price}元＝{amount}元。");
    }

    private static string Number(decimal value) => value.ToString("#,0.00##", CultureInfo.InvariantCulture);
}
