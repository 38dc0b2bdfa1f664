using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Resettlement;

/// <summary>What a household brings to the statement of one of its homes.</summary>
/// <param name="HouseholdCode">Its number, which is also the agreement's reference.</param>
/// <param name="Recognised">认定面积.</param>
/// <param name="TakenBefore">Measured area of the homes before this one in the household's order.</param>
/// <param name="CreditLeft">Compensation not yet used on its other statements in force.</param>
/// <param name="IsLastHome">The last home takes all the credit that is left, the others only what they cost.</param>
public sealed record HouseholdShare(string HouseholdCode, FloorArea Recognised, FloorArea TakenBefore, Money CreditLeft, bool IsLastHome);

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
            input = input with { Credits = [new("补偿协议余款", credit, $"{share.HouseholdCode} 户补偿协议")] };
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
