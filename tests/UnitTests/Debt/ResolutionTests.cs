using VillageTracker.Domain.Common;
using VillageTracker.Domain.Debt;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Debt;

public sealed class ResolutionTests
{
    [Fact]
    public void A_repayment_lowers_principal_and_interest_by_what_it_says()
    {
        var debt = A.LockedDebt(principal: 200_000m, interest: 8_000m);

        var entry = debt.Resolve(A.Repayment(50_000m, 3_000m), A.Today);

        Assert.Equal(Money.FromYuan(53_000m), entry.Extinguished);
        Assert.Equal((Money.FromYuan(150_000m), Money.FromYuan(5_000m)), (debt.PrincipalLeft, debt.InterestLeft));
        Assert.Equal(Money.FromYuan(155_000m), debt.Balance);
    }

    [Fact]
    public void An_entry_counts_from_the_day_of_its_last_required_paper()
    {
        var debt = A.LockedDebt();

        var entry = debt.Resolve(new(DebtResolutionWay.Asset, Money.FromYuan(10_000m), Money.Zero,
        [
            A.Paper(DebtPaperKind.AssemblyDecision, "2020-02-10"), A.Paper(DebtPaperKind.Appraisal, "2020-03-31"),
            A.Paper(DebtPaperKind.Contract, "2020-03-20"),
        ]), A.Today);

        Assert.Equal(new(2020, 3, 31), entry.CountsOn);
        Assert.Equal(Money.FromYuan(200_000m), debt.BalanceOn(new(2020, 3, 30)));
        Assert.Equal(Money.FromYuan(190_000m), debt.BalanceOn(new(2020, 3, 31)));
    }

    [Theory]
    [InlineData(DebtResolutionWay.Collect, "收款收据 付款凭证")]
    [InlineData(DebtResolutionWay.Asset, "村民代表会议决议 资产评估报告 合同")]
    [InlineData(DebtResolutionWay.Convert, "两方或三方协议")]
    [InlineData(DebtResolutionWay.WriteOff, "债权人情况证明 公示记录 批准文件")]
    [InlineData(DebtResolutionWay.Repay, "债权人账户银行回单")]
    public void Each_way_needs_its_papers_and_says_which_are_missing(DebtResolutionWay way, string papers)
    {
        var debt = A.LockedDebt();

        var refusal = Refused.With<ResolutionPaperMissing>(() =>
            debt.Resolve(new(way, Money.FromYuan(1m), Money.Zero, []), A.Today));

        Assert.Equal(papers, string.Join(' ', refusal.Missing.Select(m => m.Label())));
        Assert.Empty(debt.Resolutions);
    }

    [Fact]
    public void A_paper_without_a_number_is_missing() => Refused.With<ResolutionPaperMissing>(() => A.LockedDebt().Resolve(
        A.Repayment(1m) with { Papers = [new(DebtPaperKind.BankSlip, " ", new(2020, 3, 1))] }, A.Today));

    [Fact]
    public void More_than_is_owed_is_refused_and_changes_nothing()
    {
        var debt = A.LockedDebt(principal: 200_000m, interest: 8_000m);

        Refused.With<MoreThanOwed>(() => debt.Resolve(A.Repayment(200_000.01m), A.Today));
        Refused.With<MoreThanOwed>(() => debt.Resolve(A.Repayment(0m, 8_000.01m), A.Today));

        Assert.Equal(Money.FromYuan(208_000m), debt.Balance);
        debt.Resolve(A.Repayment(200_000m, 8_000m), A.Today);
        Assert.Equal(Money.Zero, debt.Balance);
    }

    [Fact]
    public void Nothing_a_negative_part_a_future_paper_or_one_before_the_lock_is_refused() => Assert.Multiple(
        () => Refused.With<NothingResolved>(() => A.LockedDebt().Resolve(A.Repayment(0m), A.Today)),
        () => Refused.With<NothingResolved>(() => A.LockedDebt().Resolve(A.Repayment(-5m, 10m), A.Today)),
        () => Refused.With<ResolutionInFuture>(() => A.LockedDebt().Resolve(A.Repayment(1m, on: "2020-11-01"), A.Today)),
        () => Refused.With<ResolutionBeforeLock>(() => A.LockedDebt().Resolve(A.Repayment(1m, on: "2019-12-19"), A.Today)));

    [Fact]
    public void A_debt_that_is_not_locked_takes_no_entries() =>
        Refused.With<DebtNotLocked>(() => A.Debt().Resolve(A.Repayment(1m), A.Today));

    [Fact]
    public void A_pure_change_of_creditor_counts_nothing_and_the_debt_stays()
    {
        var debt = A.LockedDebt(principal: 200_000m, interest: 8_000m);

        var entry = debt.Resolve(Transfer("演示供销合作社"), A.Today);

        Assert.Equal(Money.Zero, entry.Extinguished);
        Assert.Equal((Money.FromYuan(200_000m), Money.FromYuan(8_000m)), (entry.Principal, entry.Interest));
        Assert.Equal(Money.FromYuan(208_000m), debt.Balance);
        Assert.Equal(("演示供销合作社", CreditorKind.Organisation), (debt.CreditorName, debt.CreditorKind));
        Assert.Equal("王小明", entry.CreditorBefore);
    }

    [Fact]
    public void A_transfer_needs_another_creditor_and_the_way_of_conversion() => Assert.Multiple(
        () => Refused.With<TransferNeedsNewCreditor>(() => A.LockedDebt().Resolve(Transfer("王小明"), A.Today)),
        () => Refused.With<TransferOnlyByConversion>(() => A.LockedDebt().Resolve(
            A.Repayment(1m) with { NewCreditor = new("演示供销合作社", CreditorKind.Organisation) }, A.Today)));

    [Fact]
    public void A_reversal_is_a_red_entry_that_brings_the_balance_back_and_leaves_the_past_alone()
    {
        var debt = A.LockedDebt();
        debt.Resolve(A.Repayment(50_000m, on: "2020-03-10"), A.Today);

        var red = debt.Reverse(1, "账户填错", new(2020, 6, 1));

        Assert.Equal((2, 1, Money.FromYuan(-50_000m)), (red.Number, red.ReversesNumber, red.Extinguished));
        Assert.Equal(Money.FromYuan(200_000m), debt.Balance);
        Assert.Equal(Money.FromYuan(150_000m), debt.BalanceOn(new(2020, 5, 31)));
        Assert.Equal(Money.FromYuan(200_000m), debt.BalanceOn(new(2020, 6, 1)));
    }

    [Fact]
    public void An_entry_is_reversed_once_with_a_reason_and_a_reversal_not_at_all()
    {
        var debt = A.LockedDebt();
        debt.Resolve(A.Repayment(50_000m), A.Today);

        Refused.With<ReversalNeedsReason>(() => debt.Reverse(1, " ", A.Today));
        Refused.With<EntryCannotBeReversed>(() => debt.Reverse(9, "没有这条", A.Today));
        debt.Reverse(1, "账户填错", A.Today);

        Refused.With<EntryCannotBeReversed>(() => debt.Reverse(1, "再来一次", A.Today));
        Refused.With<EntryCannotBeReversed>(() => debt.Reverse(2, "冲销的冲销", A.Today));
    }

    [Fact]
    public void Reversing_a_transfer_brings_the_creditor_back()
    {
        var debt = A.LockedDebt();
        debt.Resolve(Transfer("演示供销合作社"), A.Today);

        debt.Reverse(1, "协议作废", A.Today);

        Assert.Equal(("王小明", CreditorKind.Person, "wxm"), (debt.CreditorName, debt.CreditorKind, debt.PinyinInitials));
        Assert.Equal(Money.FromYuan(200_000m), debt.Balance);
    }

    [Fact]
    public void Opening_plus_interest_less_resolved_is_closing_to_the_fen()
    {
        var debt = A.LockedDebt(principal: 200_000.01m, interest: 8_000.02m);
        debt.ConfirmInterest(new(new(2020, 1, 1), new(2020, 7, 1), 6m, new(2020, 7, 5), "纪要"), A.Ceiling());
        debt.Resolve(A.Repayment(33_333.33m, 1_111.11m, "2020-08-01"), A.Today);
        debt.Resolve(A.Repayment(0.01m, 0m, "2020-09-01"), A.Today);
        debt.Reverse(2, "重复登记", A.Today);

        var opening = debt.BalanceOn(new(2019, 12, 31));
        var interest = debt.InterestEntries.Select(i => i.Amount).Sum();
        var resolved = debt.Resolutions.Select(r => r.Extinguished).Sum();

        Assert.Equal(debt.BalanceOn(A.Today), opening + interest - resolved);
        Assert.Equal(debt.Balance, debt.BalanceOn(A.Today));
    }

    private static ResolutionTerms Transfer(string creditor) => new(DebtResolutionWay.Convert, Money.Zero, Money.Zero,
        [A.Paper(DebtPaperKind.Agreement, "2020-08-20")], null, new(creditor, CreditorKind.Organisation));
}
