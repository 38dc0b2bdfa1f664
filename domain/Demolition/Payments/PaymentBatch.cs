using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments;

/// <summary>A payment batch (付款批次): prepared (经办), checked (复核) and approved (审批) by three different people, then paid by the bank.</summary>
/// <remarks>
/// While it is under way its money is set aside in the special account, and each of its households has no other line under way.
/// Its payments are in the other half of this class.
/// </remarks>
public sealed partial class PaymentBatch : IVersioned, IBelongsToVillage
{
    public const int NumberMaxLength = 20;
    public const int PersonMaxLength = 60;
    public const int ReasonMaxLength = 200;
    public const int MostLines = 200;

    private readonly List<PaymentLine> _lines = [];

    private PaymentBatch() { }

    public int Id { get; private set; }

    /// <summary>FK-2020-0007.</summary>
    public string Number { get; private set; } = "";
    public int AccountId { get; private set; }
    public SpecialAccount Account { get; private set; } = null!;
    public long VillageCode { get; private set; }
    public BatchStatus Status { get; private set; } = BatchStatus.Prepared;
    public IReadOnlyList<PaymentLine> Lines => _lines;

    /// <summary>Of the lines that were not taken out.</summary>
    public long TotalFen { get; private set; }
    public int PreparedById { get; private set; }
    public string PreparedBy { get; private set; } = "";
    public DateOnly PreparedOn { get; private set; }
    public int? CheckedById { get; private set; }
    public string? CheckedBy { get; private set; }
    public DateOnly? CheckedOn { get; private set; }
    public int? ApprovedById { get; private set; }
    public string? ApprovedBy { get; private set; }
    public DateOnly? ApprovedOn { get; private set; }

    /// <summary>Why it was sent back or cancelled.</summary>
    public string? Reason { get; private set; }

    /// <summary>The day of the bank's last answer.</summary>
    public DateOnly? ExecutedOn { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    public Money Total => new(TotalFen);

    /// <summary>经办: draws the batch up and sets its money aside.</summary>
    /// <exception cref="RefusedException">
    /// No line or too many, a household twice, nothing agreed, more than is owed, no amount, an account that is not the head's without a mandate,
    /// or more than the special account has free.
    /// </exception>
    public static PaymentBatch Prepare(
        SpecialAccount account, string number, IReadOnlyList<PaymentOrder> orders, Signer by, DateOnly on, bool isDemonstration = false)
    {
        if (orders.Count is 0 or > MostLines)
        {
            throw new RefusedException(new BatchLinesOutOfRange(orders.Count));
        }

        var batch = new PaymentBatch
        {
            Account = account, AccountId = account.Id, VillageCode = account.VillageCode, Number = number,
            PreparedById = by.AccountId, PreparedBy = by.Name, PreparedOn = on, IsDemonstration = isDemonstration,
        };
        foreach (var order in orders)
        {
            batch.Take(order);
        }

        account.Reserve(batch.Total);
        return batch;
    }

    /// <summary>复核.</summary>
    /// <exception cref="RefusedException">The same person prepared it, the wrong step, or dated before the preparation.</exception>
    public void Check(Signer by, DateOnly on)
    {
        Step(BatchStatus.Checked, on, PreparedOn);
        RefuseSame(by, "复核", (PreparedById, "经办"));
        (CheckedById, CheckedBy, CheckedOn) = (by.AccountId, by.Name, on);
        Status = BatchStatus.Checked;
    }

    /// <summary>审批.</summary>
    /// <exception cref="RefusedException">The same person prepared or checked it, the wrong step, or dated before the check.</exception>
    public void Approve(Signer by, DateOnly on)
    {
        Step(BatchStatus.Approved, on, CheckedOn);
        RefuseSame(by, "审批", (PreparedById, "经办"), (CheckedById, "复核"));
        (ApprovedById, ApprovedBy, ApprovedOn) = (by.AccountId, by.Name, on);
        Status = BatchStatus.Approved;
    }

    /// <summary>退回, with the reason. Its money stays set aside until it is cancelled.</summary>
    /// <exception cref="RefusedException">No reason, the wrong step.</exception>
    public void SendBack(DateOnly on, string? reason)
    {
        Step(BatchStatus.SentBack, on, CheckedOn ?? PreparedOn);
        (Reason, Status) = (Required(reason, BatchStatus.SentBack), BatchStatus.SentBack);
        ForgetSigners();
    }

    /// <summary>重新提交: what was sent back is put right and begins anew; the one who hands it in is now who prepared it.</summary>
    /// <exception cref="RefusedException">The wrong step, or no line is left.</exception>
    public void Resubmit(Signer by, DateOnly on)
    {
        Step(BatchStatus.Prepared, on, PreparedOn);
        if (!_lines.Exists(l => l.Status == PaymentLineStatus.Open))
        {
            throw new RefusedException(new BatchLinesOutOfRange(0));
        }

        (PreparedById, PreparedBy, PreparedOn, Status) = (by.AccountId, by.Name, on, BatchStatus.Prepared);
    }

    /// <summary>撤下一户: takes a line out of a batch that was sent back.</summary>
    /// <exception cref="RefusedException">No reason, the batch is not with the one who prepares it, or the line is not open.</exception>
    public void Drop(int lineId, string? reason)
    {
        if (Status != BatchStatus.SentBack)
        {
            throw new RefusedException(new BatchNotSentBack(Number, Status));
        }

        var line = OpenLine(lineId);
        line.Drop(Required(reason, BatchStatus.Cancelled));
        Free(line.Amount);
    }

    /// <summary>取消批次: gives the money free again. Not after the first line has been paid.</summary>
    /// <exception cref="RefusedException">No reason, the wrong step, or something was paid.</exception>
    public void Cancel(DateOnly on, string? reason)
    {
        Step(BatchStatus.Cancelled, on, PreparedOn);
        if (_lines.Exists(l => l.PaidOn is not null))
        {
            throw new RefusedException(new BatchPaidInPart(Number));
        }

        (Reason, Status) = (Required(reason, BatchStatus.Cancelled), BatchStatus.Cancelled);
        foreach (var line in _lines.Where(l => l.Status == PaymentLineStatus.Open))
        {
            line.Drop(Reason);
            Account.Release(line.Amount);
        }
    }

    private void Take(PaymentOrder order)
    {
        var household = order.Household;
        Refusal? why = household.VillageCode != VillageCode ? new PayeeOfAnotherVillage(household.Code)
            : household.SignedOn is null ? new NothingAgreed(household.Code)
            : _lines.Exists(l => l.HouseholdId == household.Id) ? new HouseholdTwiceInBatch(household.Code)
            : order.Amount <= Money.Zero ? new PayoutAmountMissing(household.Code)
            : order.Amount > order.Owed.Left ? new OverOutstanding(household.Code, order.Amount, order.Owed.Left)
            : order.Payee.Name != household.HeadName && order.Payee.Mandate is null ? new PayeeNotHead(household.Code, order.Payee.Name)
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }

        _lines.Add(new(order, _lines.Count + 1));
        TotalFen += order.Amount.Fen;
    }

    private void Step(BatchStatus next, DateOnly on, DateOnly? notBefore)
    {
        if (!Status.CanBecome(next))
        {
            throw new RefusedException(new BatchStepNotAllowed(Number, Status, next));
        }

        if (on < notBefore)
        {
            throw new RefusedException(new BatchStepTooEarly(Number, next, on, notBefore.Value));
        }
    }

    private void RefuseSame(Signer by, string act, params (int? AccountId, string Act)[] before) => by.RefuseIfAlso($"付款批次 {Number} ", act, before);

    private void ForgetSigners()
    {
        (CheckedById, CheckedBy, CheckedOn) = (null, null, null);
        (ApprovedById, ApprovedBy, ApprovedOn) = (null, null, null);
    }

    private PaymentLine OpenLine(int lineId) => _lines.Find(l => l.Id == lineId) is { Status: PaymentLineStatus.Open } line
        ? line
        : throw new RefusedException(new LineNotOpen(Number));

    private void Free(Money amount)
    {
        TotalFen -= amount.Fen;
        Account.Release(amount);
    }

    private string Required(string? reason, BatchStatus act) => string.IsNullOrWhiteSpace(reason)
        ? throw new RefusedException(new BatchNeedsReason(Number, act))
        : reason.Trim();
}
