using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Refunds;

/// <summary>A refund order (退款单): the only way in which money goes back to a household, to the fen of its statement.</summary>
/// <remarks>
/// Applied for (申请), checked (复核) and approved (审批) by three different people; who records the bank's payment (付款) neither applied nor
/// checked. The account is in the household head's own name; another's only with a notarised mandate whose scan is kept. A bank return (退票)
/// leaves the order as history and the household is owed the money again.
/// </remarks>
public sealed class RefundOrder : IBelongsToVillage, IVersioned
{
    public const int NumberMaxLength = 20;
    public const int PersonMaxLength = 60;
    public const int ReasonMaxLength = 200;

    private RefundOrder() { }

    public int Id { get; private set; }

    /// <summary>TK-2020-0001.</summary>
    public string Number { get; private set; } = "";
    public int StatementId { get; private set; }
    public Statement Statement { get; private set; } = null!;
    public long VillageCode { get; private set; }
    public RefundStatus Status { get; private set; }
    public Money Amount { get; private set; }

    /// <summary>户名.</summary>
    public string PayeeName { get; private set; } = "";
    public string? PayeeBank { get; private set; }
    public byte[] PayeeBankAccountSealed { get; private set; } = [];
    public byte[] PayeeBankAccountIndex { get; private set; } = [];

    /// <summary>公证委托书编号, when the account is not the head's own; its scan is in the order's files.</summary>
    public string? Mandate { get; private set; }
    public int AppliedById { get; private set; }
    public string AppliedBy { get; private set; } = "";
    public DateOnly AppliedOn { get; private set; }
    public int? CheckedById { get; private set; }
    public string? CheckedBy { get; private set; }
    public DateOnly? CheckedOn { get; private set; }
    public int? ApprovedById { get; private set; }
    public string? ApprovedBy { get; private set; }
    public DateOnly? ApprovedOn { get; private set; }
    public int? PaidById { get; private set; }
    public string? PaidBy { get; private set; }
    public DateOnly? PaidOn { get; private set; }
    /// <summary>Also of the payment on the statement, which is what books it.</summary>
    public string? BankSlip { get; private set; }

    /// <summary>The day the bank sent it back, or it was cancelled.</summary>
    public DateOnly? EndedOn { get; private set; }
    public string? Reason { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <summary>申请: for all that the statement owes the household.</summary>
    /// <param name="statement">With its allocation.</param>
    /// <param name="number">From the series of the year.</param>
    /// <param name="payee">Whose account.</param>
    /// <param name="head">The household head's name, against which the account's is held.</param>
    /// <param name="hasMandateFile">A scan of the notarised mandate comes with it.</param>
    /// <param name="by">经办.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="RefusedException">Nothing to refund, in dispute, another's account without mandate and scan, or too early.</exception>
    public static RefundOrder Apply(Statement statement, string number, Payee payee, string head, bool hasMandateFile, Signer by, DateOnly on)
    {
        statement.RefuseUnlessRefundable();
        statement.Allocation.RefuseInDispute("退款");
        Refusal? why = PersonName.Normalise(payee.Name) != PersonName.Normalise(head) && (payee.Mandate is null || !hasMandateFile) ? new RefundPayeeNotHead(statement.Number, payee.Name)
            : on < statement.ApprovedOn ? new StatementStepTooEarly(statement.Number, on, statement.ApprovedOn!.Value)
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }

        return new()
        {
            Number = number, Statement = statement, StatementId = statement.Id, VillageCode = statement.VillageCode, Amount = statement.Balance.Abs,
            PayeeName = payee.Name, PayeeBank = payee.Bank, PayeeBankAccountSealed = payee.BankAccountSealed, PayeeBankAccountIndex = payee.BankAccountIndex, Mandate = payee.Mandate,
            AppliedById = by.AccountId, AppliedBy = by.Name, AppliedOn = on, IsDemonstration = statement.IsDemonstration,
        };
    }

    /// <summary>复核.</summary>
    /// <exception cref="RefusedException">The same person applied, the wrong step, in dispute, or too early.</exception>
    public void Check(Signer by, DateOnly on)
    {
        Step(RefundStatus.Checked, on, AppliedOn);
        RefuseSame(by, "复核", (AppliedById, "申请"));
        (Status, CheckedById, CheckedBy, CheckedOn) = (RefundStatus.Checked, by.AccountId, by.Name, on);
    }

    /// <summary>审批.</summary>
    /// <exception cref="RefusedException">The same person applied or checked, the wrong step, in dispute, or too early.</exception>
    public void Approve(Signer by, DateOnly on)
    {
        Step(RefundStatus.Approved, on, CheckedOn);
        RefuseSame(by, "审批", (AppliedById, "申请"), (CheckedById, "复核"));
        (Status, ApprovedById, ApprovedBy, ApprovedOn) = (RefundStatus.Approved, by.AccountId, by.Name, on);
    }

    /// <summary>付款: the bank has paid; the statement is settled by it.</summary>
    /// <exception cref="RefusedException">The same person applied or checked, the wrong step, in dispute, no slip, too early, or the statement owes another amount by now.</exception>
    public Payment Pay(Signer by, DateOnly on, string? bankSlip)
    {
        Step(RefundStatus.Paid, on, ApprovedOn);
        RefuseSame(by, "登记付款", (AppliedById, "申请"), (CheckedById, "复核"));
        if (Amount != Statement.Balance.Abs)
        {
            throw new RefusedException(new RefundNotExact(Number, Statement.Number, Statement.Balance.Abs, Amount));
        }

        var slip = BankSlips.Clean(bankSlip);
        var payment = Statement.PayOut(this, on, slip, by);
        (Status, PaidById, PaidBy, PaidOn, BankSlip) = (RefundStatus.Paid, by.AccountId, by.Name, on, slip);
        return payment;
    }

    /// <summary>退票: the bank sent the money back; a new order with the right account follows.</summary>
    /// <exception cref="RefusedException">Not paid, no reason, or too early.</exception>
    public void Return(Signer by, DateOnly on, string? reason)
    {
        var why = Required(reason, RefundStatus.Returned);
        RefuseStep(RefundStatus.Returned, on, PaidOn);
        Statement.TakeBack(BankSlip!, on, why, by);
        (Status, EndedOn, Reason) = (RefundStatus.Returned, on, why);
    }

    /// <summary>撤销 by whoever finds it wrong; nothing was paid.</summary>
    /// <exception cref="RefusedException">Paid already, no reason, or too early.</exception>
    public void Cancel(DateOnly on, string? reason)
    {
        var why = Required(reason, RefundStatus.Cancelled);
        RefuseStep(RefundStatus.Cancelled, on, ApprovedOn ?? CheckedOn ?? AppliedOn);
        (Status, EndedOn, Reason) = (RefundStatus.Cancelled, on, why);
    }

    private void Step(RefundStatus next, DateOnly on, DateOnly? notBefore)
    {
        RefuseStep(next, on, notBefore);
        Statement.RefuseUnlessRefundable();
        Statement.Allocation.RefuseInDispute("退款");
    }

    private void RefuseStep(RefundStatus next, DateOnly on, DateOnly? notBefore)
    {
        if (!Status.CanBecome(next))
        {
            throw new RefusedException(new RefundStepNotAllowed(Number, Status, next));
        }

        if (on < notBefore)
        {
            throw new RefusedException(new RefundStepTooEarly(Number, next, on, notBefore.Value));
        }
    }

    private void RefuseSame(Signer by, string act, params (int? AccountId, string Act)[] before) => by.RefuseIfAlso($"退款单 {Number} ", act, before);

    private string Required(string? reason, RefundStatus act) => string.IsNullOrWhiteSpace(reason) ? throw new RefusedException(new RefundNeedsReason(Number, act)) : reason.Trim();
}
