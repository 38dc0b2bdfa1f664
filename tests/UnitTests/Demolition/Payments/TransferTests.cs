using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Demolition.Payments;

public sealed class TransferTests
{
    [Fact]
    public void A_batch_is_done_when_the_bank_has_answered_for_every_line()
    {
        var account = Desk.Account(2_000_000m);
        var batch = Desk.Approved(account, Desk.Order(1), Desk.Order(2));

        Desk.Execute(batch, [Desk.Paid(1)]);
        Assert.Equal(BatchStatus.Approved, batch.Status);
        Refused.With<BatchPaidInPart>(() => batch.Cancel(Desk.Day, "不付了"));
        Desk.Execute(batch, [], new TransferFailed(2, Desk.Day, "账号已销户"));

        Assert.Equal((BatchStatus.Executed, PaymentLineStatus.Failed), (batch.Status, batch.Lines[1].Status));
        Assert.Equal(Money.FromYuan(2_000_000m) - Desk.Owed, account.Balance);
        Assert.Equal(account.Balance, account.Free); // what could not be paid is owed again, and its money is free
    }

    [Fact]
    public void A_line_is_paid_once() =>
        Refused.With<LineNotOpen>(() =>
        {
            var batch = Desk.Approved(Desk.Account(2_000_000m), Desk.Order(1), Desk.Order(2));
            Desk.Execute(batch, [Desk.Paid(1)]);
            Desk.Execute(batch, [Desk.Paid(1, "BC2")]);
        });

    [Fact]
    public void The_same_slip_for_two_lines_is_refused_however_it_is_typed() =>
        Refused.With<PaymentSlipUsed>(() => Desk.Execute(
            Desk.Approved(Desk.Account(2_000_000m), Desk.Order(1), Desk.Order(2)), [Desk.Paid(1, "bc 77"), Desk.Paid(2, "ＢＣ77")]));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void There_is_no_payment_without_a_slip(string slip) =>
        Refused.With<SlipMissing>(() => Desk.Execute(Desk.Approved(), [Desk.Paid(1, slip)]));

    [Fact]
    public void A_transfer_that_failed_says_why() =>
        Refused.With<BatchNeedsReason>(() => Desk.Execute(Desk.Approved(), [], new TransferFailed(1, Desk.Day, "")));

    [Fact]
    public void A_payment_before_the_approval_or_in_the_future_is_refused()
    {
        Refused.With<BatchStepTooEarly>(() => Desk.Execute(Desk.Approved(), [Desk.Paid(on: Desk.Day.AddDays(-1))]));
        Refused.With<PaymentInFuture>(() => Desk.Execute(Desk.Approved(), [Desk.Paid(on: Sample.Today.AddDays(1))]));
    }

    [Fact]
    public void Nothing_filled_in_is_refused() => Refused.With<NoTransferGiven>(() => Desk.Execute(Desk.Approved(), []));

    [Fact]
    public void Money_that_came_back_is_in_the_account_again_and_the_receipt_keeps_its_number()
    {
        var account = Desk.Account();
        var batch = Desk.Approved(account);
        Desk.Execute(batch, [Desk.Paid()]);

        batch.Return(1, Desk.Day.AddDays(2), "户名不符，退汇", Sample.Today);

        Assert.Equal(Money.FromYuan(1_000_000m), account.Balance);
        Assert.Equal((PaymentLineStatus.Failed, "SJ-2020-0001", Desk.Day), (batch.Lines[0].Status, batch.Lines[0].ReceiptNumber, batch.Lines[0].PaidOn));
        Refused.With<LineNotPaid>(() => batch.Return(1, Desk.Day.AddDays(2), "再退一次", Sample.Today));
    }

    [Fact]
    public void Funds_need_an_amount_a_payer_and_a_slip_and_do_not_come_from_the_future()
    {
        var account = Desk.Account();
        Refused.With<PayoutAmountMissing>(() => account.Receive(Money.Zero, Desk.Day, Sample.Today, "财政所", "BR2", "会计"));
        Refused.With<PaymentWordMissing>(() => account.Receive(new(1), Desk.Day, Sample.Today, "", "BR2", "会计"));
        Refused.With<SlipMissing>(() => account.Receive(new(1), Desk.Day, Sample.Today, "财政所", null, "会计"));
        Refused.With<PaymentInFuture>(() => account.Receive(new(1), Sample.Today.AddDays(1), Sample.Today, "财政所", "BR2", "会计"));
        Assert.Equal(Money.FromYuan(1_000_000m), account.Balance);
    }

    [Fact]
    public void Whatever_is_done_the_account_holds_what_came_in_less_what_was_paid()
    {
        var random = new Random(20_201_031);
        for (var round = 0; round < 200; round++)
        {
            var account = Desk.Account(10_000_000m);
            var batches = Enumerable.Range(1, 6).Select(_ => Desk.Approved(account, [.. Enumerable.Range(1, 3).Select(id => Desk.Order(id, new Money(random.Next(1, 50_000_000))))])).ToList();
            foreach (var (batch, n) in batches.Select((b, n) => (b, n)))
            {
                Act(batch, n, random.Next(5));
            }

            var lines = batches.SelectMany(b => b.Lines).ToList();
            Assert.Equal(10_000_000_00 - lines.Where(l => l.Status == PaymentLineStatus.Paid).Sum(l => l.AmountFen), account.Balance.Fen);
            Assert.Equal(account.Balance.Fen - lines.Where(l => l.Status == PaymentLineStatus.Open).Sum(l => l.AmountFen), account.Free.Fen);
        }
    }

    private static void Act(PaymentBatch batch, int number, int choice)
    {
        switch (choice)
        {
            case 0: batch.Cancel(Desk.Day, "取消"); break;
            case 1: Desk.Execute(batch, [Desk.Paid(1, $"A{number}")]); break;
            case 2: Desk.Execute(batch, [Desk.Paid(1, $"A{number}")], new TransferFailed(2, Desk.Day, "退回")); break;
            case 3:
                Desk.Execute(batch, [Desk.Paid(1, $"A{number}"), Desk.Paid(2, $"B{number}"), Desk.Paid(3, $"C{number}")]);
                batch.Return(2, Desk.Day, "退汇", Sample.Today);
                break;
            default: break;
        }
    }
}
