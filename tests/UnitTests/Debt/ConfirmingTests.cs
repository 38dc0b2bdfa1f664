using VillageTracker.Domain.Common;
using VillageTracker.Domain.Debt;
using VillageTracker.Domain.Rules;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Debt;

public sealed class ConfirmingTests
{
    private static readonly NewDebtApproval Approval = new("排涝泵站维修，15 万元", "代决 3 号", new(2020, 4, 22), "街备 7 号", new(2020, 5, 6));

    [Fact]
    public void A_debt_counts_only_from_the_day_it_is_locked()
    {
        var debt = A.LockedDebt(principal: 200_000m, interest: 5_000m);

        Assert.Equal(Money.Zero, debt.BalanceOn(new(2019, 12, 19)));
        Assert.Equal(Money.FromYuan(205_000m), debt.BalanceOn(new(2019, 12, 20)));
    }

    [Fact]
    public void A_debt_that_was_not_posted_cannot_be_locked() =>
        Refused.With<DebtStepNotAllowed>(() => A.Debt().Lock(A.Today, 7));

    [Fact]
    public void A_list_must_hang_long_enough_before_the_lock()
    {
        var debt = A.Debt();
        debt.Post(new(2019, 12, 5));

        var refusal = Refused.With<PostingTooShort>(() => debt.Lock(new(2019, 12, 11), postingDays: 7));

        Assert.Equal(new(2019, 12, 12), refusal.Earliest);
        Assert.Equal(DebtStatus.Posted, debt.Status);
        debt.Lock(new(2019, 12, 12), postingDays: 7);
    }

    [Fact]
    public void An_objection_needs_proof_before_the_debt_is_posted_again_and_cannot_be_locked_meanwhile()
    {
        var debt = A.Debt();
        debt.Post(new(2019, 12, 5));
        debt.RecordObjection(new(2019, 12, 8), "数额不符");

        Refused.With<DebtStepNotAllowed>(() => debt.Lock(new(2019, 12, 30), 7));
        Refused.With<ObjectionNeedsProof>(() => debt.Post(new(2019, 12, 20)));
        debt.Post(new(2019, 12, 20), "农经站证明 12 号");

        Assert.Equal((DebtStatus.Posted, "农经站证明 12 号"), (debt.Status, debt.ProofReference));
    }

    [Fact]
    public void A_locked_debt_cannot_be_corrected() =>
        Refused.With<DebtIsLocked>(() => A.LockedDebt().Correct(A.Particulars(1m), isNewDebt: false, null, A.Today));

    [Fact]
    public void A_step_cannot_be_dated_before_the_one_it_follows() =>
        Refused.With<DebtStepBeforeThePrevious>(() => A.Debt().Post(new(2019, 11, 14)));

    [Fact]
    public void New_debt_is_banned_by_default() => Assert.Multiple(
        () => Refused.With<NewDebtBlocked>(() => New(null)),
        () => Refused.With<NewDebtBlocked>(() => New(Approval with { AssemblyDecisionNumber = " " })),
        () => Refused.With<NewDebtBlocked>(() => New(Approval with { FilingNumber = "" })),
        () => Refused.With<NewDebtBlocked>(() => New(Approval with { FiledOn = new(2020, 5, 21) })), // money came before the filing
        () => Refused.With<NewDebtBlocked>(() => New(Approval with { AssemblyDecidedOn = new(2020, 5, 7) })));

    [Fact]
    public void New_debt_with_plan_assembly_decision_and_filing_is_registered() => Assert.True(New(Approval).IsNewDebt);

    [Fact]
    public void Which_debt_is_new_is_a_dated_rule_and_without_one_every_debt_is()
    {
        DatedRule[] ban = [new(DebtSettings.NewDebtBanCode, "禁止新增", 1m, "是", new(2020, 1, 1), "测试", true)];

        Assert.False(DebtSettings.IsNewDebt(ban, new(2019, 12, 31)));
        Assert.True(DebtSettings.IsNewDebt(ban, new(2020, 1, 1)));
        Assert.True(DebtSettings.IsNewDebt([], new(2003, 1, 1)));
    }

    [Fact]
    public void Particulars_that_cannot_be_right_are_refused() => Assert.Multiple(
        () => Refused.With<PrincipalNotPositive>(() => A.Debt(principal: 0m)),
        () => Refused.With<CreditorMissing>(() => Register(A.Particulars(creditor: "  "))),
        () => Refused.With<BorrowedInFuture>(() => Register(A.Particulars() with { BorrowedOn = new(2020, 11, 1) })),
        () => Refused.With<DueBeforeBorrowed>(() => Register(A.Particulars() with { DueOn = new(2016, 2, 29) })),
        () => Refused.With<RateOutOfRange>(() => Register(A.Particulars(rate: 101m))),
        () => Refused.With<ConfirmedAboveClaimed>(() => Register(A.Particulars() with { ConfirmedInterest = Money.FromYuan(1m) })));

    [Fact]
    public void A_signed_reconciliation_restarts_the_limitation_period()
    {
        var debt = A.LockedDebt();

        debt.RestartLimitation(new(2020, 10, 12), years: 3);

        Assert.Equal(new(2023, 10, 12), debt.LimitationOn);
    }

    [Fact]
    public void A_creditor_is_found_by_pinyin_initials() => Assert.Equal("wxm", A.Debt().PinyinInitials);

    [Fact]
    public void Names_stored_in_the_database_stay()
    {
        Assert.Equal("Unverified Posted Objected Locked", string.Join(' ', Enum.GetNames<DebtStatus>()));
        Assert.Equal("Collect Asset Convert WriteOff Repay", string.Join(' ', Enum.GetNames<DebtResolutionWay>()));
        Assert.All(Enum.GetValues<DebtStatus>(), s => Assert.NotEmpty(s.Label() + s.After().Count));
        Assert.All(Enum.GetValues<CreditorKind>(), k => Assert.NotEmpty(k.Label()));
        Assert.All(Enum.GetValues<DebtUse>(), u => Assert.NotEmpty(u.Label()));
        Assert.All(Enum.GetValues<DebtEvidence>(), e => Assert.NotEmpty(e.Label()));
        Assert.All(Enum.GetValues<DebtPaperKind>(), p => Assert.NotEmpty(p.Label()));
    }

    private static VillageDebt New(NewDebtApproval? approval) => VillageDebt.Register(
        "Z002", A.Village, A.Particulars() with { BorrowedOn = new(2020, 5, 20) }, isNewDebt: true, approval, new(2020, 5, 20));

    private static VillageDebt Register(DebtParticulars particulars) =>
        VillageDebt.Register("Z002", A.Village, particulars, isNewDebt: false, null, A.Today);
}
