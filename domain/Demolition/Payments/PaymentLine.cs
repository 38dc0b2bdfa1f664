using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments;

/// <summary>One household's money in a batch (付款明细).</summary>
/// <remarks>
/// It is paid by nothing but the bank's slip for an approved batch. A household has at most one line under way: a unique index holds that,
/// so of two batches drawn up at once for the same household one is refused.
/// </remarks>
public sealed class PaymentLine : IBelongsToVillage, IProvedBySlip
{
    public const int PayeeMaxLength = 60;
    public const int BankMaxLength = 60;
    public const int MandateMaxLength = 60;
    public const int ReasonMaxLength = 200;
    public const int ReceiptMaxLength = 20;

    private PaymentLine() { }

    internal PaymentLine(PaymentOrder order, int number)
    {
        var household = order.Household;
        (VillageCode, HouseholdId, AreaId, Order) = (household.VillageCode, household.Id, household.AreaId, number);
        (AmountFen, Kind, PayeeName, PayeeBank, Mandate) = (order.Amount.Fen, order.Kind, order.Payee.Name, order.Payee.Bank, order.Payee.Mandate);
        (PayeeBankAccountSealed, PayeeBankAccountIndex) = (order.Payee.BankAccountSealed, order.Payee.BankAccountIndex);
    }

    public int Id { get; private set; }
    public int BatchId { get; private set; }
    public long VillageCode { get; private set; }
    public int HouseholdId { get; private set; }

    /// <summary>The household's area, so that the sums of an area need this table alone.</summary>
    public int AreaId { get; private set; }

    /// <summary>1 for the first line.</summary>
    public int Order { get; private set; }
    public PayoutKind Kind { get; private set; }

    /// <summary>A plain column, which an index can hold beside the days.</summary>
    public long AmountFen { get; private set; }
    public string PayeeName { get; private set; } = "";
    public string? PayeeBank { get; private set; }
    public byte[] PayeeBankAccountSealed { get; private set; } = [];
    public byte[] PayeeBankAccountIndex { get; private set; } = [];

    /// <summary>公证委托书编号, when the account is not the head's own.</summary>
    public string? Mandate { get; private set; }
    public PaymentLineStatus Status { get; private set; } = PaymentLineStatus.Open;

    /// <summary>The day the bank paid it.</summary>
    public DateOnly? PaidOn { get; private set; }

    /// <summary>银行回单号, unique.</summary>
    public string? BankSlip { get; private set; }

    /// <summary>The day the bank said no, or sent the money back (退汇).</summary>
    public DateOnly? FailedOn { get; private set; }
    public string? Reason { get; private set; }

    /// <summary>收据编号, from a gap-free series of the year; kept when the money comes back.</summary>
    public string? ReceiptNumber { get; private set; }
    public int ReceiptPrints { get; private set; }

    public Money Amount => new(AmountFen);

    internal void Pay(TransferPaid transfer)
    {
        (Status, PaidOn, BankSlip, ReceiptNumber) = (PaymentLineStatus.Paid, transfer.On, BankSlips.Clean(transfer.BankSlip), transfer.ReceiptNumber);
    }

    internal void Fail(DateOnly on, string reason) => (Status, FailedOn, Reason) = (PaymentLineStatus.Failed, on, reason);

    internal void Drop(string reason) => (Status, Reason) = (PaymentLineStatus.Dropped, reason);

    internal void CountReceipt() => ReceiptPrints++;
}

/// <summary>The bank paid a line.</summary>
/// <param name="ReceiptNumber">Taken from the series in the same save.</param>
public sealed record TransferPaid(int LineId, DateOnly On, string? BankSlip, string ReceiptNumber);

/// <summary>The bank could not pay a line.</summary>
public sealed record TransferFailed(int LineId, DateOnly On, string? Reason);
