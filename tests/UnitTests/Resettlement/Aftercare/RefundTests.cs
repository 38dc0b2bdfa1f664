using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Disputes;
using VillageTracker.Domain.Resettlement.Refunds;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement.Aftercare;

/// <summary>S5 of the handbook: 100,000.05 yuan to refund.</summary>
public sealed class RefundTests
{
    private const string Head = "王小明";
    private static readonly DateOnly Day = Some.March.AddDays(12);

    private static Statement Owed() => Some.Statement(Some.Allocation(Some.Home(64.80m)), credit: 211_132.05m, recognised: 64.80m);

    private static Payee To(string name, string? mandate = null) => new(name, "示例银行", [1], [2], mandate);

    private static RefundOrder Apply(Statement statement, string payee = Head, string? mandate = null, bool file = false) =>
        RefundOrder.Apply(statement, "TK-2020-0001", To(payee, mandate), Head, file, Some.Clerk, Day);

    private static RefundOrder Approved(Statement statement)
    {
        var order = Apply(statement);
        order.Check(Some.Accountant, Day);
        order.Approve(Some.Secretary, Day);
        return order;
    }

    [Fact]
    public void A_refund_is_paid_after_three_people_and_settles_the_statement_to_the_fen()
    {
        var statement = Owed();
        var order = Approved(statement);
        var payment = order.Pay(Some.Secretary, Day.AddDays(1), "tk 001");

        Assert.Equal((Money.FromYuan(100_000.05m), PaymentKind.Refunded, "TK001"), (order.Amount, payment.Kind, order.BankSlip));
        Assert.Equal((RefundStatus.Paid, Money.Zero, AllocationStage.Paid), (order.Status, statement.Balance, statement.Allocation.Stage));
    }

    [Fact]
    public void Maker_checker_and_approver_differ_and_the_payer_neither_made_nor_checked_it()
    {
        var order = Apply(Owed());
        Refused.With<SignedBySamePerson>(() => order.Check(Some.Clerk, Day));
        order.Check(Some.Accountant, Day);
        Refused.With<SignedBySamePerson>(() => order.Approve(Some.Clerk, Day));
        Refused.With<SignedBySamePerson>(() => order.Approve(Some.Accountant, Day));
        Refused.With<RefundStepNotAllowed>(() => order.Pay(Some.Secretary, Day, "TK1"));
        order.Approve(Some.Secretary, Day);
        Refused.With<SignedBySamePerson>(() => order.Pay(Some.Clerk, Day, "TK1"));
        Refused.With<SignedBySamePerson>(() => order.Pay(Some.Accountant, Day, "TK1"));
        Refused.With<SlipMissing>(() => order.Pay(Some.Secretary, Day, " "));
        Assert.Equal(RefundStatus.Approved, order.Status);
    }

    [Theory]
    [InlineData("王 小 明")]
    [InlineData(" 王小明 ")]
    public void The_heads_name_is_compared_after_normalising(string payee) => Assert.Equal(RefundStatus.Applied, Apply(Owed(), PersonName.Require(payee)).Status);

    [Theory]
    [InlineData(null, false)]
    [InlineData("公证〔2020〕18 号", false)]
    [InlineData(null, true)]
    public void Another_name_needs_mandate_and_scan(string? mandate, bool file) => Refused.With<RefundPayeeNotHead>(() => Apply(Owed(), "王小红", mandate, file));

    [Fact]
    public void Another_name_passes_with_both() => Assert.Equal("王小红", Apply(Owed(), "王小红", "公证〔2020〕18 号", file: true).PayeeName);

    [Fact]
    public void A_statement_that_asks_for_money_is_not_refunded() => Refused.With<NothingToRefund>(() => Apply(Some.Statement(Some.Allocation())));

    [Fact]
    public void Nothing_is_paid_out_while_a_dispute_is_open()
    {
        var statement = Owed();
        var order = Apply(statement);
        DisputeCase.Open(statement.Allocation, Disputes.Opening(), Some.Clerk);

        Assert.Contains("ZY-2020-0001", Refused.With<AllocationInDispute>(() => order.Check(Some.Accountant, Day)).Message, StringComparison.Ordinal);
        Refused.With<AllocationInDispute>(() => Apply(statement));
        Assert.Equal(RefundStatus.Applied, order.Status);
    }

    [Fact]
    public void A_bank_return_puts_it_back_and_another_order_can_pay()
    {
        var statement = Owed();
        var order = Approved(statement);
        order.Pay(Some.Secretary, Day, "TK1");
        Refused.With<RefundNeedsReason>(() => order.Return(Some.Clerk, Day, ""));
        order.Return(Some.Clerk, Day.AddDays(1), "账号已注销");

        Assert.Equal((RefundStatus.Returned, statement.Net, AllocationStage.StatementIssued), (order.Status, statement.Balance, statement.Allocation.Stage));
        Assert.Equal([PaymentKind.Refunded, PaymentKind.CameBack], statement.Payments.Select(p => p.Kind));
        Approved(statement).Pay(Some.Secretary, Day.AddDays(3), "TK2");
        Assert.Equal(Money.Zero, statement.Balance);
    }

    [Fact]
    public void A_refund_that_comes_back_after_the_keys_leaves_the_keys_where_they_are()
    {
        var statement = Owed();
        var order = Approved(statement);
        order.Pay(Some.Secretary, Day, "TK1");
        statement.Allocation.HandOver(Day);
        order.Return(Some.Clerk, Day.AddDays(1), "账号已注销");

        Assert.Equal((AllocationStage.HandedOver, statement.Net), (statement.Allocation.Stage, statement.Balance));
        Approved(statement).Pay(Some.Secretary, Day.AddDays(3), "TK2");
        Assert.Equal(Day.AddDays(3), statement.SettledOn);
    }

    [Fact]
    public void A_paid_order_is_not_cancelled_and_cancelling_needs_a_reason()
    {
        var order = Approved(Owed());
        Refused.With<RefundNeedsReason>(() => order.Cancel(Day, null));
        order.Pay(Some.Secretary, Day, "TK1");

        Refused.With<RefundStepNotAllowed>(() => order.Cancel(Day, "写错了"));
        Refused.With<RefundStepNotAllowed>(() => order.Pay(Some.Secretary, Day, "TK2"));
    }
}
