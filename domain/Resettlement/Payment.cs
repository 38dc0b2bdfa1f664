using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement;

/// <summary>Which way the money went. Stored by name.</summary>
public enum PaymentKind
{
    /// <summary>收款: from the household into the special account.</summary>
    Received,

    /// <summary>退款: to the household's account, by a paid order.</summary>
    Refunded,

    /// <summary>冲销: a counter-entry to money that was booked wrongly as received.</summary>
    Reversed,

    /// <summary>退票: a counter-entry to a refund that the bank sent back.</summary>
    CameBack,
}

/// <summary>Money of a statement (收退款), by bank only; the same bank slip can't be used twice. Never deleted: a wrong one gets a counter-entry.</summary>
public sealed class Payment : IBelongsToVillage, IProvedBySlip
{
    public const int ReasonMaxLength = 200;

    private Payment() { }

    internal Payment(Statement statement, PaymentKind kind, Money amount, DateOnly on, string? bankSlip, Signer by)
    {
        (VillageCode, IsDemonstration, Kind) = (statement.VillageCode, statement.IsDemonstration, kind);
        (Amount, PaidOn, BankSlip, RecordedBy, RecordedById) = (amount, on, bankSlip, by.Name, by.AccountId);
    }

    public int Id { get; private set; }
    public int StatementId { get; private set; }
    public long VillageCode { get; private set; }
    public PaymentKind Kind { get; private set; }

    /// <summary>Always positive; <see cref="Kind"/> says which way.</summary>
    public Money Amount { get; private set; }
    public DateOnly PaidOn { get; private set; }

    /// <summary>银行回单号, unique; a counter-entry has none.</summary>
    public string? BankSlip { get; private set; }
    public string RecordedBy { get; private set; } = "";
    public int? RecordedById { get; private set; }

    /// <summary>Of a counter-entry: the payment it takes off.</summary>
    public int? ReversesId { get; private set; }

    /// <summary>Why there is a counter-entry.</summary>
    public string? Reason { get; private set; }

    /// <summary>The day of the counter-entry to this payment.</summary>
    public DateOnly? ReversedOn { get; private set; }
    public bool IsDemonstration { get; private set; }

    /// <summary>It is taken off, or is what takes another off: it does not stand any more.</summary>
    public bool IsReversed => ReversedOn is not null;

    /// <summary>Positive in, negative out.</summary>
    public Money SignedAmount => Kind is PaymentKind.Received or PaymentKind.CameBack ? Amount : -Amount;

    internal Payment ReversedBy(Statement statement, PaymentKind kind, DateOnly on, string reason, Signer by)
    {
        ReversedOn = on;
        return new(statement, kind, Amount, on, null, by) { ReversesId = Id, Reason = reason.Trim(), ReversedOn = on };
    }
}

/// <summary>The words of the screens.</summary>
public static class SettlementWords
{
    public static string Label(this PaymentKind kind) => kind switch
    {
        PaymentKind.Received => "收款",
        PaymentKind.Refunded => "退款",
        PaymentKind.Reversed => "冲销",
        _ => "退票",
    };

    public static string Label(this SettlementDirection direction) => direction switch
    {
        SettlementDirection.Pay => "应交",
        SettlementDirection.Refund => "应退",
        _ => "两清",
    };
}
