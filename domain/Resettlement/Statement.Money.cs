using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Refunds;

namespace VillageTracker.Domain.Resettlement;

/// <content>Money in and out, always by bank slip. What was booked stays; what was booked wrongly gets a counter-entry.</content>
public sealed partial class Statement
{
    private readonly List<Payment> _payments = [];

    public IReadOnlyList<Payment> Payments => _payments;

    /// <summary>Received less what was reversed, less what was refunded. A column of its own, so that two desks that book at once meet in the row's version.</summary>
    public Money Paid { get; private set; }

    /// <summary>What is still open: owed by the household if positive, to be refunded if negative.</summary>
    public Money Balance => Net - Paid;

    /// <summary>收款: all that is open, or a share of it where the policy allows instalments.</summary>
    /// <exception cref="RefusedException">
    /// Void, not issued, nothing to pay, a refund, settled already, above the balance, against the rule of instalments, no slip number, or too early.
    /// </exception>
    public Payment Receive(Money amount, DateOnly on, string? bankSlip, Signer by, InstalmentTerms terms)
    {
        RefuseUnlessIssued();
        RefuseSettled();
        Refusal? why = Direction == SettlementDirection.Even ? new NothingToPay(Number)
            : Direction == SettlementDirection.Refund ? new RefundNeedsOrder(Number)
            : on < ApprovedOn ? new StatementStepTooEarly(Number, on, ApprovedOn!.Value)
            : amount <= Money.Zero ? new PaymentAmountMissing(Number)
            : amount > Balance ? new PaymentAboveBalance(Number, Balance, amount)
            : amount < Balance ? terms.Fault(this, amount, on)
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }

        return Book(new Payment(this, PaymentKind.Received, amount, on, BankSlips.Clean(bankSlip), by));
    }

    /// <summary>两清: no money moves, the household has signed.</summary>
    /// <exception cref="RefusedException">There is something to pay or refund.</exception>
    public void ConfirmEven(DateOnly on)
    {
        RefuseUnlessIssued();
        if (Direction != SettlementDirection.Even)
        {
            throw new RefusedException(new NotEven(Number, Direction, Net.Abs));
        }

        MarkSettled(on);
    }

    /// <summary>冲销: a payment that was booked wrongly is taken off by a counter-entry; its slip is free again for where it belongs.</summary>
    /// <param name="paymentId">Which.</param>
    /// <param name="on">The day of the counter-entry.</param>
    /// <param name="reason">Why, for the accounts.</param>
    /// <param name="by">Not the one who booked it.</param>
    /// <exception cref="RefusedException">Not a standing payment, no reason, the same person, too early, or the keys are out already.</exception>
    public Payment Reverse(int paymentId, DateOnly on, string? reason, Signer by)
    {
        var wrong = _payments.Find(p => p.Id == paymentId);
        Refusal? why = wrong is not { Kind: PaymentKind.Received, IsReversed: false } ? new PaymentNotStanding(Number)
            : string.IsNullOrWhiteSpace(reason) ? new ReversalWithoutReason(Number)
            : on < wrong.PaidOn ? new StatementStepTooEarly(Number, on, wrong.PaidOn)
            : !IsSupplement && Allocation.HandedOverOn is { } keys ? new ReversalAfterKeys(Number, keys)
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }

        by.RefuseIfAlso($"结算单 {Number} 的这笔收款", "冲销", (wrong!.RecordedById, "登记"));
        Reopen();
        return Book(wrong.ReversedBy(this, PaymentKind.Reversed, on, reason!, by));
    }

    /// <summary>退款: by a paid order and by nothing else.</summary>
    internal Payment PayOut(RefundOrder order, DateOnly on, string bankSlip, Signer by)
    {
        RefuseUnlessIssued();
        RefuseSettled();
        return Book(new Payment(this, PaymentKind.Refunded, order.Amount, on, bankSlip, by));
    }

    /// <summary>退票: the bank sent the money back; the household is owed it again. Its slip stays used.</summary>
    internal Payment TakeBack(string bankSlip, DateOnly on, string reason, Signer by)
    {
        var sent = _payments.Find(p => p is { Kind: PaymentKind.Refunded, IsReversed: false } && p.BankSlip == bankSlip)
            ?? throw new RefusedException(new PaymentNotStanding(Number));
        Reopen();
        return Book(sent.ReversedBy(this, PaymentKind.CameBack, on, reason, by));
    }

    /// <exception cref="RefusedException">A refund is asked for a statement that has none to give, or that is settled.</exception>
    internal void RefuseUnlessRefundable()
    {
        RefuseUnlessIssued();
        RefuseSettled();
        if (Direction != SettlementDirection.Refund)
        {
            throw new RefusedException(new NothingToRefund(Number, Direction));
        }
    }

    private Payment Book(Payment payment)
    {
        _payments.Add(payment);
        Paid += payment.SignedAmount;
        if (Balance == Money.Zero)
        {
            MarkSettled(_payments.Where(p => !p.IsReversed).Max(p => p.PaidOn));
        }

        return payment;
    }

    private void MarkSettled(DateOnly on)
    {
        RefuseSettled();
        if (on < ApprovedOn)
        {
            throw new RefusedException(new StatementStepTooEarly(Number, on, ApprovedOn.Value));
        }

        if (!IsSupplement && Allocation.Stage == AllocationStage.StatementIssued)
        {
            Allocation.MarkPaid(on);
        }

        SettledOn = on;
    }

    /// <summary>Money that had settled it is gone again.</summary>
    private void Reopen()
    {
        if (SettledOn is not null && !IsSupplement && Allocation.Stage == AllocationStage.Paid)
        {
            Allocation.MarkUnpaid();
        }

        SettledOn = null;
    }

    private void RefuseSettled()
    {
        if (SettledOn is { } settled)
        {
            throw new RefusedException(new StatementSettled(Number, settled));
        }
    }

    /// <summary>Money that was paid in holds its statement: it is reversed first.</summary>
    private void RefuseTouchedByMoney()
    {
        RefuseSettled();
        if (Paid != Money.Zero)
        {
            throw new RefusedException(new StatementPaidInPart(Number, Paid));
        }
    }
}
