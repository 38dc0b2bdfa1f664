using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement;

public sealed class PaymentTests
{
    private static readonly DateOnly Day = Some.March.AddDays(12);

    [Theory]
    [InlineData("163525.24")]
    [InlineData("163525.26")]
    [InlineData("0")]
    public void A_payment_must_match_to_the_fen(string yuan)
    {
        var allocation = Some.Allocation();
        var statement = Some.Statement(allocation);

        Refused.With<PaymentNotExact>(() => statement.Settle(
            Money.FromYuan(decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture)), Day, "YS1", "李建国"));
        Assert.Equal((AllocationStage.StatementIssued, statement.Net), (allocation.Stage, statement.Balance));
    }

    [Fact]
    public void A_payment_brings_the_balance_to_zero()
    {
        var statement = Some.Statement(Some.Allocation());
        var payment = statement.Settle(Money.FromYuan(163_525.25m), Day, " ys20200001 ", "李建国");

        Assert.Equal((PaymentKind.Received, "YS20200001", Money.Zero), (payment.Kind, payment.BankSlip, statement.Balance));
    }

    [Fact]
    public void A_refund_goes_out()
    {
        var statement = Some.Statement(Some.Allocation(Some.Home(64.80m)), credit: 211_132.05m, recognised: 64.80m);
        var payment = statement.Settle(Money.FromYuan(100_000.05m), Day, "TK1", "李建国");

        Assert.Equal((PaymentKind.Refunded, Money.FromYuan(-100_000.05m), Money.Zero), (payment.Kind, payment.SignedAmount, statement.Balance));
    }

    [Fact]
    public void A_payment_without_bank_slip_is_refused()
    {
        var allocation = Some.Allocation();
        var statement = Some.Statement(allocation);

        Refused.With<PaymentWithoutSlip>(() => statement.Settle(statement.Net.Abs, Day, " ", "李建国"));
        Assert.Equal(AllocationStage.StatementIssued, allocation.Stage);
    }

    [Fact]
    public void Paying_twice_is_refused()
    {
        var statement = Some.Statement(Some.Allocation());
        statement.Settle(statement.Net.Abs, Day, "YS1", "李建国");

        Refused.With<StatementSettled>(() => statement.Settle(statement.Net.Abs, Day, "YS2", "李建国"));
        Assert.Single(statement.Payments);
    }

    [Fact]
    public void An_even_statement_needs_no_payment()
    {
        var allocation = Some.Allocation(Some.Home(90m));
        var statement = Some.Statement(allocation, credit: 154_350m, recognised: 90m);

        Refused.With<NothingToPay>(() => statement.Settle(Money.Zero, Day, "YS1", "李建国"));
        statement.ConfirmEven(Day);
        Assert.Equal((AllocationStage.Paid, Money.Zero), (allocation.Stage, statement.Balance));
    }

    [Fact]
    public void A_statement_with_something_to_pay_is_not_even()
    {
        var statement = Some.Statement(Some.Allocation());

        Refused.With<NotEven>(() => statement.ConfirmEven(Day));
    }
}
