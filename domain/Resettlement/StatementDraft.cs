using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.EntitlementRecords;
using VillageTracker.Domain.Resettlement.Items;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Resettlement;

/// <summary>What a household brings to the statement of one of its homes.</summary>
/// <param name="HouseholdCode">Its number, which is also the agreement's reference.</param>
/// <param name="Recognised">认定面积.</param>
/// <param name="Entitled">安置面积 as it was frozen.</param>
/// <param name="Agreed">协议补偿总额.</param>
/// <param name="HouseValue">房屋评估价: the part of it that was exchanged for area and is therefore not money any more.</param>
/// <param name="PaidOut">The part of it that the agreement pays out in money: moving, transition.</param>
/// <param name="TakenBefore">Measured area of the homes before this one in the household's order.</param>
/// <param name="CreditUsed">What its other statements in force have taken of the balance.</param>
/// <param name="IsLastHome">The last home takes all the credit that is left, the others only what they cost.</param>
public sealed record HouseholdShare(
    string HouseholdCode, FloorArea Recognised, FrozenEntitlement Entitled, Money Agreed, Money HouseValue, Money PaidOut, FloorArea TakenBefore, Money CreditUsed,
    bool IsLastHome)
{
    /// <summary>附属、代收 of this home.</summary>
    public IReadOnlyList<ItemTaken> Items { get; init; } = [];

    /// <summary>楼层差价 by the building's table of the day; null where the home's own mark counts.</summary>
    public FloorPriceOfDay? FloorPrice { get; init; }

    /// <summary>补偿协议余款: agreed, less the house that became area, what is paid out and what other statements used; never negative.</summary>
    public Money CreditLeft
    {
        get
        {
            var left = Agreed - HouseValue - PaidOut - CreditUsed;
            return left > Money.Zero ? left : Money.Zero;
        }
    }

    /// <summary>Where the credit comes from, in words for the statement.</summary>
    internal string CreditBasis => $"{HouseholdCode} 户补偿协议（补偿总额{Agreed}元，其中房屋{HouseValue}元已换成安置面积"
        + (PaidOut == Money.Zero ? "" : $"，{PaidOut}元货币支付")
        + (CreditUsed == Money.Zero ? "）" : $"，另一套房已抵扣{CreditUsed}元）");
}

/// <summary>安置面积核定单, as far as a statement needs it.</summary>
/// <param name="Record">HD-2020-0001.</param>
/// <param name="Unused">What becomes of what the last home leaves over.</param>
public sealed record FrozenEntitlement(string Record, FloorArea Area, string Why, UnusedEntitlement Unused = UnusedEntitlement.Undecided);

/// <summary>Something that is paid with the home.</summary>
public sealed record ItemTaken(ItemKind Kind, decimal Quantity, string? Note);

/// <summary>A row of the floor table that holds on the statement's day, and which table it is.</summary>
public sealed record FloorPriceOfDay(FloorAdjustment Adjustment, string Basis);

/// <summary>A statement worked out but not issued: what the confirmation page shows and what issuing freezes.</summary>
public sealed record StatementDraft(StatementInputs Inputs, SettlementResult Result, bool IsDemonstration)
{
    /// <summary>The credit that the compensation agreement gives; the buy-back of entitlement is another.</summary>
    public const string CompensationCredit = "补偿协议余款";

    /// <summary>剩余安置面积 that the household sells back.</summary>
    public const string BuyBackCredit = "弃购补偿";

    /// <exception cref="RefusedException">No measured area yet, no rule for the day, or inputs that make no sense.</exception>
    public static StatementDraft For(Home home, HouseholdShare share, RuleBook rules) => For(home,
        home.MeasuredArea ?? throw new RefusedException(new HomeNotMeasured(home.Code)), share, rules);

    /// <summary>As if the home had this area: for trying out (试算) before the survey or before choosing.</summary>
    /// <exception cref="RefusedException">No rule for the day, or inputs that make no sense.</exception>
    public static StatementDraft For(Home home, FloorArea area, HouseholdShare share, RuleBook rules)
    {
        var (entitlement, excess) = Left(share.Entitled.Area, rules.AllowedExcess(), share.TakenBefore);
        var input = new SettlementInput(entitlement, excess, rules.Prices(), rules.MaintenanceFund(),
            [new(home.Code, area, share.FloorPrice?.Adjustment ?? home.Adjustment)], [.. share.Items.Select(i => Priced(i, rules))], []);
        var plain = SettlementCalculator.Calculate(input);
        SettlementCredit?[] credits = [OfCompensation(share, plain.Debit), OfUnused(share, plain.EntitlementLeft, rules)];
        input = input with { Credits = [.. credits.OfType<SettlementCredit>()] };
        DatedRule[] named = [.. RulesOf(share, input).Select(rules.Set)];
        return new(StatementInputs.Of(input, share, named), SettlementCalculator.Calculate(input), home.IsDemonstration || named.Any(rule => rule.IsDemonstration));
    }

    private static SettlementItem Priced(ItemTaken item, RuleBook rules) => new(item.Kind.Group(), item.Kind.Label(), item.Quantity, item.Kind.Unit(), rules.ItemPrice(item.Kind));

    private static IEnumerable<string> RulesOf(HouseholdShare share, SettlementInput input) =>
        [
            .. ResettlementRules.OfStatement, .. share.Items.Select(i => i.Kind.Rule()).Distinct(),
            .. input.Credits.Any(c => c.Label == BuyBackCredit) ? (string[])[ResettlementRules.BuyBackPrice] : [],
        ];

    private static SettlementCredit? OfCompensation(HouseholdShare share, Money debit) =>
        Credit(share, debit) is var credit && credit > Money.Zero ? new(CompensationCredit, credit, share.CreditBasis) : null;

    /// <summary>弃购补偿: what the last home leaves over, at the price of the policy.</summary>
    private static SettlementCredit? OfUnused(HouseholdShare share, FloorArea left, RuleBook rules)
    {
        if (!share.IsLastHome || share.Entitled.Unused != UnusedEntitlement.BoughtBack || left == FloorArea.Zero)
        {
            return null;
        }

        var price = rules.BuyBack();
        return new(BuyBackCredit, left * price, $"剩余安置面积{left}㎡弃购，{price}元/㎡，");
    }

    /// <summary>Entitlement and small excess belong to the household: what earlier homes took is gone.</summary>
    private static (FloorArea Entitlement, FloorArea Excess) Left(FloorArea entitled, FloorArea allowed, FloorArea taken)
    {
        var fromEntitlement = FloorArea.Min(entitled, taken);
        var fromExcess = FloorArea.Min(allowed, taken - fromEntitlement);
        return (entitled - fromEntitlement, allowed - fromExcess);
    }

    private static Money Credit(HouseholdShare share, Money debit) =>
        share.IsLastHome || share.CreditLeft < debit ? share.CreditLeft : debit;
}

/// <summary>A statement is computed from the survey report, never from the plan.</summary>
public sealed record HomeNotMeasured(string Code) : Refusal($"{Code} 还没有实测面积，收到测绘报告后才能开结算单。");
