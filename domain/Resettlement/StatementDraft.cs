using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Resettlement;

/// <summary>What a household brings to the statement of one of its homes.</summary>
/// <param name="HouseholdCode">Its number, which is also the agreement's reference.</param>
/// <param name="Recognised">认定面积: exchanged for entitlement.</param>
/// <param name="Agreed">协议补偿总额.</param>
/// <param name="HouseValue">房屋评估价: the part of it that was exchanged for area and is therefore not money any more.</param>
/// <param name="PaidOut">The part of it that the agreement pays out in money: moving, transition.</param>
/// <param name="TakenBefore">Measured area of the homes before this one in the household's order.</param>
/// <param name="CreditUsed">What its other statements in force have taken of the balance.</param>
/// <param name="IsLastHome">The last home takes all the credit that is left, the others only what they cost.</param>
public sealed record HouseholdShare(
    string HouseholdCode, FloorArea Recognised, Money Agreed, Money HouseValue, Money PaidOut, FloorArea TakenBefore, Money CreditUsed, bool IsLastHome)
{
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

/// <summary>A statement worked out but not issued: what the confirmation page shows and what issuing freezes.</summary>
public sealed record StatementDraft(StatementInputs Inputs, SettlementResult Result, bool IsDemonstration)
{
    /// <exception cref="RefusedException">No measured area yet, no rule for the day, or inputs that make no sense.</exception>
    public static StatementDraft For(Home home, HouseholdShare share, RuleBook rules)
    {
        if (home.MeasuredArea is not { } measured)
        {
            throw new RefusedException(new HomeNotMeasured(home.Code));
        }

        var entitled = Entitlements.PerOldArea(share.Recognised, rules.Value(ResettlementRules.EntitlementRatio), cap: null);
        var (entitlement, excess) = Left(entitled, rules.AllowedExcess(), share.TakenBefore);
        var input = new SettlementInput(entitlement, excess, rules.Prices(), rules.MaintenanceFund(),
            [new(home.Code, measured, home.Adjustment)], [], []);
        var credit = Credit(share, SettlementCalculator.Calculate(input).Debit);
        if (credit > Money.Zero)
        {
            input = input with { Credits = [new("补偿协议余款", credit, share.CreditBasis)] };
        }

        DatedRule[] named = [.. ResettlementRules.OfStatement.Select(code => rules[code])];
        return new(StatementInputs.Of(input, share, entitled, named), SettlementCalculator.Calculate(input),
            home.IsDemonstration || named.Any(rule => rule.IsDemonstration));
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
