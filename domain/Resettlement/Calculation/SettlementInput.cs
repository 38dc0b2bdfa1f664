using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement.Calculation;

/// <summary>The three prices (三档价格) of a policy version, yuan per m².</summary>
/// <param name="Resettlement">安置价: within the entitlement.</param>
/// <param name="Cost">成本价: the small excess the policy allows.</param>
/// <param name="Market">市场价: everything beyond.</param>
public sealed record TierPrices(UnitPrice Resettlement, UnitPrice Cost, UnitPrice Market);

/// <summary>A flat taken, with its measured area (实测面积), in the order of the confirmation sheet (选房确认单).</summary>
/// <param name="Name">Building, entrance and room, such as "3-1-502".</param>
public sealed record SettlementUnit(string Name, FloorArea Measured, FloorAdjustment Adjustment);

/// <summary>Which part of the statement a line belongs to; stored by name.</summary>
public enum SettlementGroup
{
    /// <summary>房款: tiers and floor adjustment.</summary>
    House,

    /// <summary>附属: storage room, garage.</summary>
    Annex,

    /// <summary>代收: maintenance fund, gas, registration fee; collected for others.</summary>
    Collected,

    /// <summary>抵扣: compensation balance, awards, transition fee.</summary>
    Credit,
}

/// <summary>Something else to be paid: a storage room (附属) or a fee collected for others (代收).</summary>
/// <param name="QuantityUnit">What is counted: "㎡", "个", "户".</param>
/// <param name="Price">For one of them.</param>
public sealed record SettlementItem(SettlementGroup Group, string Label, decimal Quantity, string QuantityUnit, Money Price);

/// <summary>Something the household has to its credit (抵扣).</summary>
/// <param name="Basis">The agreement or sheet it comes from (依据).</param>
public sealed record SettlementCredit(string Label, Money Amount, string Basis);

/// <summary>All that a settlement is computed from; stored with the statement so that it can be recomputed exactly.</summary>
/// <param name="Entitlement">安置面积: what the household may take at the resettlement price.</param>
/// <param name="SmallExcess">允许超出面积: per household, at the cost price.</param>
/// <param name="Prices">Of the policy version the agreement was signed under.</param>
/// <param name="MaintenanceFund">住宅专项维修资金, yuan per m² of measured area; zero for none.</param>
public sealed record SettlementInput(
    FloorArea Entitlement,
    FloorArea SmallExcess,
    TierPrices Prices,
    UnitPrice MaintenanceFund,
    IReadOnlyList<SettlementUnit> Units,
    IReadOnlyList<SettlementItem> OtherItems,
    IReadOnlyList<SettlementCredit> Credits)
{
    /// <exception cref="RefusedException">
    /// <see cref="SettlementWithoutUnit"/>, <see cref="SettlementPriceNegative"/>, <see cref="SettlementCreditNegative"/>
    /// or <see cref="SettlementItemMisplaced"/>.
    /// </exception>
    internal void Check()
    {
        UnitPrice[] prices = [Prices.Resettlement, Prices.Cost, Prices.Market, MaintenanceFund];
        Refusal? why = Units.Count == 0 ? new SettlementWithoutUnit()
            : prices.Any(price => price < UnitPrice.Zero) ? new SettlementPriceNegative()
            : Credits.FirstOrDefault(credit => credit.Amount < Money.Zero) is { } credit ? new SettlementCreditNegative(credit.Label)
            : OtherItems.FirstOrDefault(Misplaced) is { } item ? new SettlementItemMisplaced(item.Label)
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }
    }

    private static bool Misplaced(SettlementItem item) =>
        item.Group is not (SettlementGroup.Annex or SettlementGroup.Collected) || item.Quantity < 0 || item.Price < Money.Zero;
}

/// <summary>There is nothing to settle.</summary>
public sealed record SettlementWithoutUnit() : Refusal("还没有选房，不能结算，请先登记选房确认单。");

/// <summary>Prices are not negative; a cheaper floor is a floor adjustment.</summary>
public sealed record SettlementPriceNegative() : Refusal("安置价、成本价、市场价和维修资金标准不能是负数。");

/// <summary>A credit lowers what is owed by being a credit, not by its sign.</summary>
public sealed record SettlementCreditNegative(string Label) : Refusal($"抵扣项“{Label}”的金额不能是负数。");

/// <summary>Other items are annexes or fees, with a quantity and a price that are not negative.</summary>
public sealed record SettlementItemMisplaced(string Label)
    : Refusal($"其他费用“{Label}”应属于附属或代收，数量和单价不能是负数。");
