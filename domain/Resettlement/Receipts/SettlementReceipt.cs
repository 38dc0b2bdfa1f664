using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement.Receipts;

/// <summary>Whose money a receipt is for. Stored by name.</summary>
public enum ReceiptKind
{
    /// <summary>房款 and annexes: the project's.</summary>
    House,

    /// <summary>代收款: maintenance fund and fees; collected for others, never income of the village.</summary>
    Collected,
}

/// <summary>A receipt (收据) for money that a household paid; one payment has one for house money, one for collected money, or both.</summary>
/// <remarks>Its hash stands behind the QR code of the paper. A reversed payment makes its receipts void; their numbers stay.</remarks>
public sealed class SettlementReceipt : IBelongsToVillage
{
    public const int NumberMaxLength = 20;

    private SettlementReceipt() { }

    /// <param name="number">From the series of its kind.</param>
    /// <param name="kind">Whose money.</param>
    /// <param name="statement">Paid by it.</param>
    /// <param name="payment">Booked on the statement.</param>
    /// <param name="amount">One of <see cref="PartsOf"/>.</param>
    public SettlementReceipt(string number, ReceiptKind kind, Statement statement, Payment payment, Money amount)
    {
        (Number, Kind, Statement, Payment, Amount) = (number, kind, statement, payment, amount);
        (StatementId, VillageCode, IsDemonstration) = (statement.Id, statement.VillageCode, payment.IsDemonstration);
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"receipt|{number}|{kind}|{statement.Number}|{amount.Fen}|{payment.PaidOn:yyyy-MM-dd}|{payment.BankSlip}"))));
    }

    public int Id { get; private set; }

    /// <summary>SK-2020-0001; for collected money DSK-2020-0001.</summary>
    public string Number { get; private set; } = "";
    public ReceiptKind Kind { get; private set; }
    public int StatementId { get; private set; }
    public Statement Statement { get; private set; } = null!;
    public int PaymentId { get; private set; }
    public Payment Payment { get; private set; } = null!;
    public long VillageCode { get; private set; }
    public Money Amount { get; private set; }

    /// <summary>SHA-256 over its content, 64 hexadecimal digits.</summary>
    public string Hash { get; private set; } = "";
    public int PrintCount { get; private set; }

    /// <summary>The payment was reversed.</summary>
    public DateOnly? VoidedOn { get; private set; }
    public bool IsDemonstration { get; private set; }

    public void CountPrint() => PrintCount++;

    internal void MakeVoid(DateOnly on) => VoidedOn ??= on;

    /// <summary>The parts of the latest payment that need a receipt each.</summary>
    /// <param name="statement">With its lines; the payment is booked on it already.</param>
    /// <param name="payment">The one just booked.</param>
    public static IEnumerable<(ReceiptKind Kind, Money Amount)> PartsOf(Statement statement, Payment payment)
    {
        var collected = statement.Lines.Where(l => l.Group == SettlementGroup.Collected).Select(l => l.Amount).Sum();
        var (house, others) = Split(statement.Net, collected, statement.Paid - payment.Amount, payment.Amount);
        (ReceiptKind Kind, Money Amount)[] parts = [(ReceiptKind.House, house), (ReceiptKind.Collected, others)];
        return parts.Where(p => p.Amount > Money.Zero);
    }

    /// <summary>How much of a payment is house money and how much is collected for others.</summary>
    /// <param name="net">应交 of the statement.</param>
    /// <param name="collected">代收 in it.</param>
    /// <param name="paidBefore">What was paid before this payment.</param>
    /// <param name="amount">This payment.</param>
    /// <remarks>What comes first pays the house; the end of the money is what is collected. A credit that is more than the house pays into the fund too.</remarks>
    public static (Money House, Money Collected) Split(Money net, Money collected, Money paidBefore, Money amount)
    {
        var forHouse = net - collected;
        var left = (forHouse > Money.Zero ? forHouse : Money.Zero) - paidBefore;
        var house = left <= Money.Zero ? Money.Zero : left < amount ? left : amount;
        return (house, amount - house);
    }
}

/// <summary>The words of the screens.</summary>
public static class ReceiptKinds
{
    public static string Label(this ReceiptKind kind) => kind == ReceiptKind.House ? "房款" : "代收款";

    /// <summary>The series of numbers: SK-2020.</summary>
    public static string Series(this ReceiptKind kind, int year) => string.Create(CultureInfo.InvariantCulture, $"{(kind == ReceiptKind.House ? "SK" : "DSK")}-{year}");
}
