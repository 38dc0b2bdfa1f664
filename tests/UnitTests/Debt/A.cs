using VillageTracker.Domain.Common;
using VillageTracker.Domain.Debt;
using VillageTracker.Domain.Rules;

namespace VillageTracker.UnitTests.Debt;

/// <summary>Valid debts with only the interesting thing named.</summary>
internal static class A
{
    public const long Village = 320902007203;

    public static readonly DateOnly Today = new(2020, 10, 31);

    public static DebtParticulars Particulars(decimal principal = 200_000m, decimal? rate = 6m, decimal interest = 0m, string creditor = "王小明") =>
        new(creditor, CreditorKind.Person, DebtUse.Running, DebtEvidence.Iou, new(2016, 3, 1), Money.FromYuan(principal))
        {
            AgreedRatePercent = rate,
            ClaimedInterest = Money.FromYuan(interest),
            ConfirmedInterest = Money.FromYuan(interest),
        };

    public static VillageDebt Debt(decimal principal = 200_000m, decimal? rate = 6m, decimal interest = 0m) =>
        VillageDebt.Register("Z001", Village, Particulars(principal, rate, interest), isNewDebt: false, approval: null, new(2019, 11, 15));

    public static VillageDebt LockedDebt(decimal principal = 200_000m, decimal? rate = 6m, decimal interest = 0m)
    {
        var debt = Debt(principal, rate, interest);
        debt.Post(new(2019, 12, 5));
        debt.Lock(new(2019, 12, 20), postingDays: 7);
        return debt;
    }

    public static ResolutionTerms Repayment(decimal principal, decimal interest = 0m, string on = "2020-03-10") =>
        new(DebtResolutionWay.Repay, Money.FromYuan(principal), Money.FromYuan(interest), [Paper(DebtPaperKind.BankSlip, on)]);

    public static PaperStated Paper(DebtPaperKind kind, string on) =>
        new(kind, "第 1 号", DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    public static InterestCeiling Ceiling() => new(
    [
        Rule(InterestCeiling.LprCode, 4.25m, new(2019, 8, 20)), Rule(InterestCeiling.LprCode, 3.85m, new(2020, 4, 20)),
        Rule(InterestCeiling.LprCode, 3.00m, new(2025, 5, 20)),
        Rule(InterestCeiling.OldLimitCode, 24m, new(2015, 9, 1)), Rule(InterestCeiling.FactorCode, 4m, new(2020, 8, 20)),
    ]);

    private static DatedRule Rule(string code, decimal value, DateOnly from) => new(code, code, value, "%", from, "测试", true);
}
