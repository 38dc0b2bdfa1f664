using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Demolition.Payments;

public sealed class PaymentBatchTests
{
    [Fact]
    public void Preparing_sets_the_money_aside_and_paying_takes_it_out()
    {
        var account = Desk.Account();
        var batch = Desk.Approved(account);

        Assert.Equal(Money.FromYuan(418_644.80m), account.Free);
        Assert.Equal(Money.FromYuan(1_000_000m), account.Balance);
        Desk.Execute(batch, [Desk.Paid()]);

        Assert.Equal((Money.FromYuan(418_644.80m), Money.FromYuan(418_644.80m)), (account.Free, account.Balance));
        Assert.Equal((BatchStatus.Executed, PaymentLineStatus.Paid, "SJ-2020-0001"), (batch.Status, batch.Lines[0].Status, batch.Lines[0].ReceiptNumber));
    }

    [Fact]
    public void Whoever_prepared_it_can_not_check_it() =>
        Assert.Equal("经办", Refused.With<SignedBySamePerson>(() => Desk.Prepared().Check(Desk.Clerk with { Name = "换个名字" }, Desk.Day)).Done);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Whoever_prepared_or_checked_it_can_not_approve_it(int account)
    {
        var batch = Desk.Prepared();
        batch.Check(Desk.Accountant, Desk.Day);

        Refused.With<SignedBySamePerson>(() => batch.Approve(new(account, "书记"), Desk.Day));
        Assert.Equal(BatchStatus.Checked, batch.Status);
    }

    [Fact]
    public void Whoever_approved_it_can_not_record_the_payment() =>
        Refused.With<SignedBySamePerson>(() => Desk.Approved().Execute([Desk.Paid()], [], Desk.Secretary, Sample.Today));

    [Fact]
    public void Approval_before_the_check_is_refused() =>
        Refused.With<BatchStepNotAllowed>(() => Desk.Prepared().Approve(Desk.Secretary, Desk.Day));

    [Fact]
    public void Nothing_is_paid_before_the_approval()
    {
        var batch = Desk.Prepared();
        batch.Check(Desk.Accountant, Desk.Day);

        Refused.With<BatchStepNotAllowed>(() => Desk.Execute(batch, [Desk.Paid()]));
        Assert.Null(batch.Lines[0].PaidOn);
    }

    [Fact]
    public void A_batch_over_the_special_account_is_refused()
    {
        var account = Desk.Account(581_355.19m);
        Assert.Equal(Money.FromYuan(581_355.19m), Refused.With<OverSpecialAccount>(() => Desk.Prepared(account)).Free);
        Assert.Equal(Money.FromYuan(581_355.19m), account.Free);
    }

    [Fact]
    public void Money_that_another_batch_has_set_aside_can_not_be_spent_again()
    {
        var account = Desk.Account();
        Desk.Prepared(account);
        Refused.With<OverSpecialAccount>(() => Desk.Prepared(account, Desk.Order(id: 2)));
    }

    [Fact]
    public void One_fen_more_than_is_owed_is_refused() =>
        Refused.With<OverOutstanding>(() => Desk.Prepared(null, Desk.Order(amount: Desk.Owed + new Money(1))));

    [Fact]
    public void What_was_paid_before_counts_against_what_is_owed() =>
        Refused.With<OverOutstanding>(() => Desk.Prepared(null, Desk.Order(paid: new Money(1))));

    [Fact]
    public void A_household_stands_in_a_batch_once() =>
        Refused.With<HouseholdTwiceInBatch>(() => Desk.Prepared(null, Desk.Order(amount: new(1)), Desk.Order(amount: new(1))));

    [Fact]
    public void Nothing_is_paid_without_an_agreement() =>
        Refused.With<NothingAgreed>(() => Desk.Prepared(null, Desk.Order(household: Sample.At(Domain.Demolition.HouseholdStatus.Appraised))));

    [Fact]
    public void Another_payee_needs_a_notarised_mandate()
    {
        var other = new Payee("李四", null, [1], [2]);
        Refused.With<PayeeNotHead>(() => Desk.Prepared(null, Desk.Order(payee: other)));
        Assert.Equal("李四", Desk.Prepared(null, Desk.Order(payee: other with { Mandate = "（2020）盐证字第12号" })).Lines[0].PayeeName);
    }

    [Fact]
    public void An_empty_batch_is_refused() =>
        Refused.With<BatchLinesOutOfRange>(() => PaymentBatch.Prepare(Desk.Account(), "FK-2020-0001", [], Desk.Clerk, Desk.Day));

    [Fact]
    public void Sending_back_needs_a_reason_and_the_signatures_begin_anew()
    {
        var batch = Desk.Prepared();
        batch.Check(Desk.Accountant, Desk.Day);
        Refused.With<BatchNeedsReason>(() => batch.SendBack(Desk.Day, " "));

        batch.SendBack(Desk.Day, "户名不符");
        batch.Resubmit(Desk.Accountant, Desk.Day);

        Assert.Equal((BatchStatus.Prepared, Desk.Accountant.AccountId, null), (batch.Status, batch.PreparedById, batch.CheckedBy));
        Refused.With<SignedBySamePerson>(() => batch.Check(Desk.Accountant, Desk.Day));
    }

    [Fact]
    public void A_household_is_taken_out_only_of_a_batch_that_was_sent_back_and_its_money_is_free_again()
    {
        var account = Desk.Account(2_000_000m);
        var batch = Desk.Prepared(account, Desk.Order(1), Desk.Order(2));
        Refused.With<BatchNotSentBack>(() => batch.Drop(2, "账号有误"));

        batch.SendBack(Desk.Day, "账号有误");
        batch.Drop(2, "账号有误");

        Assert.Equal((Desk.Owed, Money.FromYuan(2_000_000m) - Desk.Owed), (batch.Total, account.Free));
        Refused.With<LineNotOpen>(() => batch.Drop(2, "账号有误"));
    }

    [Fact]
    public void A_cancelled_batch_gives_its_money_free()
    {
        var account = Desk.Account();
        var batch = Desk.Approved(account);
        Refused.With<BatchNeedsReason>(() => batch.Cancel(Desk.Day, null));

        batch.Cancel(Desk.Day, "重复经办");

        Assert.Equal((account.Balance, PaymentLineStatus.Dropped), (account.Free, batch.Lines[0].Status));
        Refused.With<BatchStepNotAllowed>(() => Desk.Execute(batch, [Desk.Paid()]));
    }

    [Fact]
    public void A_step_dated_before_the_one_before_it_is_refused() =>
        Refused.With<BatchStepTooEarly>(() => Desk.Prepared().Check(Desk.Accountant, Desk.Day.AddDays(-1)));
}
