using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments;

/// <summary>The account that holds nothing but compensation money (征收补偿专户).</summary>
/// <remarks>
/// Three totals are kept on it by its own acts, so that two desks that spend the same money meet in the row's version: what came in, what went
/// out, and what batches under way have set aside. The reconciliation counts them again from the rows and shows any break.
/// Compensation money is paid in full, put in a special account and used for nothing else (国有土地上房屋征收与补偿条例 art. 12).
/// </remarks>
public sealed class SpecialAccount : IVersioned, IBelongsToVillage
{
    public const int NameMaxLength = 60;
    public const int BankMaxLength = 60;

    private SpecialAccount() { }

    public int Id { get; private set; }
    public long VillageCode { get; private set; }
    public string Name { get; private set; } = "";
    public string Bank { get; private set; } = "";
    public byte[] BankAccountSealed { get; private set; } = [];
    public long ReceivedFen { get; private set; }
    public long PaidFen { get; private set; }

    /// <summary>Of batches under way: spoken for, though still in the account.</summary>
    public long ReservedFen { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    public Money Balance => new(ReceivedFen - PaidFen);

    /// <summary>可用余额: what a new batch may spend.</summary>
    public Money Free => new(ReceivedFen - PaidFen - ReservedFen);

    /// <exception cref="RefusedException">No name or bank.</exception>
    public static SpecialAccount Open(long villageCode, string? name, string? bank, byte[] bankAccountSealed, bool isDemonstration = false) => new()
    {
        VillageCode = villageCode,
        Name = Required(name, "专户名称"),
        Bank = Required(bank, "开户银行"),
        BankAccountSealed = bankAccountSealed,
        IsDemonstration = isDemonstration,
    };

    /// <summary>拨入: money arrives, by bank only.</summary>
    /// <exception cref="RefusedException">No amount, no slip, no payer, or a day to come.</exception>
    public FundReceipt Receive(Money amount, DateOnly on, DateOnly today, string? payer, string? bankSlip, string recordedBy)
    {
        Refusal? why = amount <= Money.Zero ? new PayoutAmountMissing("拨入资金")
            : on > today ? new PaymentInFuture("拨入日期", on)
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }

        var receipt = new FundReceipt(this, amount, on, Required(payer, "拨款单位"), BankSlips.Clean(bankSlip), recordedBy);
        ReceivedFen += amount.Fen;
        return receipt;
    }

    /// <exception cref="RefusedException">More than is free.</exception>
    internal void Reserve(Money amount)
    {
        if (amount > Free)
        {
            throw new RefusedException(new OverSpecialAccount(amount, Free));
        }

        ReservedFen += amount.Fen;
    }

    internal void Release(Money amount) => ReservedFen -= amount.Fen;

    internal void PayReserved(Money amount)
    {
        if (amount > Balance)
        {
            throw new RefusedException(new OverSpecialAccount(amount, Balance));
        }

        (ReservedFen, PaidFen) = (ReservedFen - amount.Fen, PaidFen + amount.Fen);
    }

    internal void TakeBack(Money amount) => PaidFen -= amount.Fen;

    private static string Required(string? text, string what) =>
        string.IsNullOrWhiteSpace(text) ? throw new RefusedException(new PaymentWordMissing(what)) : text.Trim();
}

/// <summary>Money that arrived in a special account (拨入).</summary>
public sealed class FundReceipt : IBelongsToVillage, IProvedBySlip
{
    public const int PayerMaxLength = 80;

    private FundReceipt() { }

    internal FundReceipt(SpecialAccount account, Money amount, DateOnly on, string payer, string bankSlip, string recordedBy)
    {
        (Account, VillageCode, IsDemonstration) = (account, account.VillageCode, account.IsDemonstration);
        (AmountFen, ReceivedOn, Payer, BankSlip, RecordedBy) = (amount.Fen, on, payer, bankSlip, recordedBy);
    }

    public int Id { get; private set; }
    public int AccountId { get; private set; }
    public SpecialAccount Account { get; private set; } = null!;
    public long VillageCode { get; private set; }
    public long AmountFen { get; private set; }
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>拨款单位.</summary>
    public string Payer { get; private set; } = "";

    /// <summary>银行回单号, unique.</summary>
    public string BankSlip { get; private set; } = "";
    public string RecordedBy { get; private set; } = "";
    public bool IsDemonstration { get; private set; }
}
