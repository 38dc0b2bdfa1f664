using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement;

/// <summary>Which way the money went. Stored by name.</summary>
public enum PaymentKind
{
    /// <summary>收款: from the household into the special account.</summary>
    Received,

    /// <summary>退款: to the household's account.</summary>
    Refunded,
}

/// <summary>Money that settled a statement (收退款), by bank only; the same bank slip can't be used twice.</summary>
public sealed class Payment : IBelongsToVillage
{
    public const int BankSlipMaxLength = 40;

    private Payment() { }

    internal Payment(Statement statement, Money amount, DateOnly on, string bankSlip, string recordedBy)
    {
        if (string.IsNullOrWhiteSpace(bankSlip))
        {
            throw new RefusedException(new PaymentWithoutSlip(statement.Number));
        }

        VillageCode = statement.VillageCode;
        Kind = statement.Direction == SettlementDirection.Refund ? PaymentKind.Refunded : PaymentKind.Received;
        (Amount, PaidOn, BankSlip, RecordedBy) = (amount, on, bankSlip.Trim().ToUpperInvariant(), recordedBy);
        IsDemonstration = statement.IsDemonstration;
    }

    public int Id { get; private set; }
    public int StatementId { get; private set; }
    public long VillageCode { get; private set; }
    public PaymentKind Kind { get; private set; }

    /// <summary>Always positive; <see cref="Kind"/> says which way.</summary>
    public Money Amount { get; private set; }
    public DateOnly PaidOn { get; private set; }

    /// <summary>银行回单号, unique.</summary>
    public string BankSlip { get; private set; } = "";
    public string RecordedBy { get; private set; } = "";
    public bool IsDemonstration { get; private set; }

    /// <summary>Positive in, negative out.</summary>
    public Money SignedAmount => Kind == PaymentKind.Received ? Amount : -Amount;
}

/// <summary>The words of the screens.</summary>
public static class SettlementWords
{
    public static string Label(this PaymentKind kind) => kind == PaymentKind.Received ? "收款" : "退款";

    public static string Label(this SettlementDirection direction) => direction switch
    {
        SettlementDirection.Pay => "应交",
        SettlementDirection.Refund => "应退",
        _ => "两清",
    };
}
