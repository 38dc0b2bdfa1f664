using System.Globalization;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Receipts;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement;

/// <summary>S1 of the handbook: 163,525.25 yuan to pay.</summary>
public sealed class PaymentTests
{
    private static readonly DateOnly Day = Some.March.AddDays(12);
    private static readonly InstalmentTerms Shares = new(3, 50m, 90);

    private static Payment Pay(Statement statement, decimal yuan, string slip = "YS1", DateOnly? on = null, InstalmentTerms? terms = null) =>
        statement.Receive(Money.FromYuan(yuan), on ?? Day, slip, Some.Clerk, terms ?? InstalmentTerms.AtOnce);

    [Fact]
    public void A_payment_below_the_balance_is_refused_where_no_policy_allows_shares()
    {
        var allocation = Some.Allocation();
        var statement = Some.Statement(allocation);

        Refused.With<PaymentNotExact>(() => Pay(statement, 163_525.24m));
        Assert.Equal((AllocationStage.StatementIssued, statement.Net), (allocation.Stage, statement.Balance));
    }

    [Theory]
    [InlineData("163525.26")]
    [InlineData("999999")]
    public void A_payment_above_the_balance_is_refused(string yuan)
    {
        var statement = Some.Statement(Some.Allocation());

        Refused.With<PaymentAboveBalance>(() => Pay(statement, decimal.Parse(yuan, CultureInfo.InvariantCulture), terms: Shares));
        Assert.Empty(statement.Payments);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_payment_is_more_than_nothing(int yuan) => Refused.With<PaymentAmountMissing>(() => Pay(Some.Statement(Some.Allocation()), yuan, terms: Shares));

    [Fact]
    public void A_payment_brings_the_balance_to_zero()
    {
        var statement = Some.Statement(Some.Allocation());
        var payment = Pay(statement, 163_525.25m, " ys20200001 ");

        Assert.Equal((PaymentKind.Received, "YS20200001", Money.Zero), (payment.Kind, payment.BankSlip, statement.Balance));
    }

    [Fact]
    public void Shares_settle_the_statement_only_with_the_last_fen()
    {
        var allocation = Some.Allocation();
        var statement = Some.Statement(allocation);

        Refused.With<FirstInstalmentTooSmall>(() => Pay(statement, 81_762.62m, terms: Shares)); // half of it is 81,762.63
        Pay(statement, 81_762.63m, "YS1", terms: Shares);
        Pay(statement, 1m, "YS2", Day.AddDays(1), Shares);
        Assert.Equal((AllocationStage.StatementIssued, Money.FromYuan(81_761.62m)), (allocation.Stage, statement.Balance));
        Refused.With<KeysBeforePayment>(() => allocation.HandOver(Some.Today));
        Refused.With<InstalmentsUsedUp>(() => Pay(statement, 81_761.61m, "YS3", terms: Shares));
        Pay(statement, 81_761.62m, "YS3", Day.AddDays(2), Shares);

        Assert.Equal((AllocationStage.Paid, Day.AddDays(2), Money.Zero), (allocation.Stage, statement.SettledOn!.Value, statement.Balance));
    }

    [Fact]
    public void Shares_end_on_their_last_day()
    {
        var statement = Some.Statement(Some.Allocation());
        var last = statement.ApprovedOn!.Value.AddDays(90);

        Refused.With<InstalmentTooLate>(() => Pay(statement, 100_000m, on: last, terms: Shares));
        Pay(statement, 163_525.25m, on: last, terms: Shares);
        Assert.Equal(Money.Zero, statement.Balance);
    }

    [Fact]
    public void A_statement_that_is_paid_in_part_is_not_voided()
    {
        var statement = Some.Statement(Some.Allocation());
        Pay(statement, 100_000m, terms: Shares);

        Refused.With<StatementPaidInPart>(() => statement.MakeVoid(Some.Today, "面积复测"));
    }

    [Fact]
    public void A_refund_is_not_received()
    {
        var statement = Some.Statement(Some.Allocation(Some.Home(64.80m)), credit: 211_132.05m, recognised: 64.80m);

        Refused.With<RefundNeedsOrder>(() => Pay(statement, 100_000.05m));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_payment_without_bank_slip_is_refused(string? slip)
    {
        var allocation = Some.Allocation();
        var statement = Some.Statement(allocation);

        Refused.With<SlipMissing>(() => Pay(statement, 163_525.25m, slip!));
        Assert.Equal(AllocationStage.StatementIssued, allocation.Stage);
    }

    [Fact]
    public void Money_before_the_statement_was_issued_is_refused()
    {
        var statement = Some.Statement(Some.Allocation());

        Refused.With<StatementStepTooEarly>(() => Pay(statement, 163_525.25m, on: statement.ApprovedOn!.Value.AddDays(-1)));
    }

    [Fact]
    public void Paying_twice_is_refused()
    {
        var statement = Some.Statement(Some.Allocation());
        Pay(statement, 163_525.25m);

        Refused.With<StatementSettled>(() => Pay(statement, 163_525.25m, "YS2"));
        Assert.Single(statement.Payments);
    }

    [Fact]
    public void A_wrong_payment_is_reversed_by_another_person_with_a_reason_and_stays_in_the_books()
    {
        var allocation = Some.Allocation();
        var statement = Some.Statement(allocation);
        Pay(statement, 163_525.25m);

        Refused.With<SignedBySamePerson>(() => statement.Reverse(0, Day, "回单属于另一户", Some.Clerk));
        Refused.With<ReversalWithoutReason>(() => statement.Reverse(0, Day, " ", Some.Accountant));
        Refused.With<StatementStepTooEarly>(() => statement.Reverse(0, Day.AddDays(-1), "回单属于另一户", Some.Accountant));
        var counter = statement.Reverse(0, Day.AddDays(1), "回单属于另一户", Some.Accountant);

        Assert.Equal((PaymentKind.Reversed, Money.FromYuan(-163_525.25m)), (counter.Kind, counter.SignedAmount));
        Assert.Equal((2, statement.Net, AllocationStage.StatementIssued), (statement.Payments.Count, statement.Balance, allocation.Stage));
        Assert.Null(statement.SettledOn);
        Assert.Null(allocation.PaidOn);
        Refused.With<PaymentNotStanding>(() => statement.Reverse(0, Day.AddDays(2), "再冲一次", Some.Accountant));
        Pay(statement, 163_525.25m, "YS2", Day.AddDays(2));
        Assert.Equal(AllocationStage.Paid, allocation.Stage);
    }

    [Fact]
    public void Money_that_the_keys_went_out_on_is_not_reversed()
    {
        var allocation = Some.Allocation();
        var statement = Some.Statement(allocation);
        Pay(statement, 163_525.25m);
        allocation.HandOver(Day);

        Refused.With<ReversalAfterKeys>(() => statement.Reverse(0, Day, "回单属于另一户", Some.Accountant));
    }

    [Fact]
    public void An_even_statement_needs_no_payment()
    {
        var allocation = Some.Allocation(Some.Home(90m));
        var statement = Some.Statement(allocation, credit: 154_350m, recognised: 90m);

        Refused.With<NothingToPay>(() => Pay(statement, 1m));
        statement.ConfirmEven(Day);
        Assert.Equal((AllocationStage.Paid, Money.Zero), (allocation.Stage, statement.Balance));
    }

    [Fact]
    public void A_statement_with_something_to_pay_is_not_even() => Refused.With<NotEven>(() => Some.Statement(Some.Allocation()).ConfirmEven(Day));

    [Fact]
    public void A_receipt_for_the_house_and_one_for_the_fund_come_to_the_payment()
    {
        var statement = Some.Statement(Some.Allocation());
        var parts = SettlementReceipt.PartsOf(statement, Pay(statement, 163_525.25m)).ToList();

        Assert.Equal([(ReceiptKind.House, Money.FromYuan(157_327.50m)), (ReceiptKind.Collected, Money.FromYuan(6_197.75m))], parts);
    }

    [Theory]
    [InlineData(100, 30, 0, 100, 70, 30)]
    [InlineData(100, 30, 0, 50, 50, 0)]
    [InlineData(100, 30, 50, 50, 20, 30)]
    [InlineData(100, 30, 80, 20, 0, 20)]
    [InlineData(20, 30, 0, 20, 0, 20)] // the credit pays the house and a part of the fund
    [InlineData(100, 0, 40, 60, 60, 0)]
    public void The_house_comes_first_and_the_end_of_the_money_is_collected(int net, int collected, int before, int amount, int house, int others) =>
        Assert.Equal((new Money(house), new Money(others)), SettlementReceipt.Split(new(net), new(collected), new(before), new(amount)));
}
