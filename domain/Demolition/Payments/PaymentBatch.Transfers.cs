using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;

namespace VillageTracker.Domain.Demolition.Payments;

/// <content>What the bank did. There is no other way for a line to become paid.</content>
public sealed partial class PaymentBatch
{
    /// <summary>登记付款结果: the bank's answers so far; the batch is done when it has answered for every line.</summary>
    /// <param name="paid">Each with its slip.</param>
    /// <param name="failed">Each with its reason; the household is owed the money again.</param>
    /// <param name="by">Not the one who approved.</param>
    /// <param name="today">A day to come is refused.</param>
    /// <exception cref="RefusedException">Not approved, the approver himself, no answer given, a line that is not open, a slip missing or twice, a wrong day.</exception>
    public void Execute(IReadOnlyList<TransferPaid> paid, IReadOnlyList<TransferFailed> failed, Signer by, DateOnly today)
    {
        if (Status != BatchStatus.Approved)
        {
            throw new RefusedException(new BatchStepNotAllowed(Number, Status, BatchStatus.Executed));
        }

        RefuseSame(by, "登记付款", (ApprovedById, "审批"));
        if (paid.Count + failed.Count == 0)
        {
            throw new RefusedException(new NoTransferGiven(Number));
        }

        RefuseSlipTwice(paid);
        foreach (var transfer in paid)
        {
            RefuseDay(transfer.On, today);
            var line = OpenLine(transfer.LineId);
            line.Pay(transfer);
            Account.PayReserved(line.Amount);
        }

        foreach (var transfer in failed)
        {
            RefuseDay(transfer.On, today);
            var line = OpenLine(transfer.LineId);
            line.Fail(transfer.On, Required(transfer.Reason, BatchStatus.Executed));
            Account.Release(line.Amount);
        }

        ExecutedOn = paid.Select(p => p.On).Concat(failed.Select(f => f.On)).Append(ExecutedOn ?? DateOnly.MinValue).Max();
        Status = _lines.Exists(l => l.Status == PaymentLineStatus.Open) ? BatchStatus.Approved : BatchStatus.Executed;
    }

    /// <summary>退汇: money that had been paid came back; the household is owed it again, the receipt's number stays.</summary>
    /// <exception cref="RefusedException">The line is not paid, no reason, a wrong day.</exception>
    public void Return(int lineId, DateOnly on, string? reason, DateOnly today)
    {
        var line = _lines.Find(l => l.Id == lineId);
        if (line is not { Status: PaymentLineStatus.Paid })
        {
            throw new RefusedException(new LineNotPaid(Number));
        }

        RefuseDay(on, today);
        if (on < line.PaidOn)
        {
            throw new RefusedException(new BatchStepTooEarly(Number, BatchStatus.Executed, on, line.PaidOn!.Value));
        }

        line.Fail(on, Required(reason, BatchStatus.Executed));
        Account.TakeBack(line.Amount);
    }

    /// <summary>打印收据.</summary>
    /// <exception cref="RefusedException">Nothing was paid.</exception>
    public void CountReceipt(int lineId)
    {
        if (_lines.Find(l => l.Id == lineId) is not { ReceiptNumber: not null } line)
        {
            throw new RefusedException(new LineNotPaid(Number));
        }

        line.CountReceipt();
    }

    private void RefuseDay(DateOnly on, DateOnly today)
    {
        Refusal? why = on > today ? new PaymentInFuture("付款日期", on)
            : on < ApprovedOn ? new BatchStepTooEarly(Number, BatchStatus.Executed, on, ApprovedOn!.Value)
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }
    }

    private static void RefuseSlipTwice(IReadOnlyList<TransferPaid> paid)
    {
        if (paid.GroupBy(p => BankSlips.Clean(p.BankSlip)).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new RefusedException(new PaymentSlipUsed(twice.Key));
        }
    }
}
