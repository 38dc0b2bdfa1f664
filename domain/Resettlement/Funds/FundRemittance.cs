using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Funds;

/// <summary>Collected money (代收款) handed on to whom it belongs: a numbered batch with its bank slip (解缴).</summary>
/// <remarks>
/// The maintenance fund belongs to the owners and is used for nothing else (物业管理条例 art. 53; 民法典 art. 281). What statements
/// collect, what was handed on and what is left stand in one ledger per fund and in none of the village's incomes.
/// </remarks>
public sealed class FundRemittance : IBelongsToVillage, IProvedBySlip, IWrittenOnce
{
    public const int NumberMaxLength = 20;
    public const int PayeeMaxLength = 80;
    public const int ReasonMaxLength = 200;

    private FundRemittance() { }

    public int Id { get; private set; }

    /// <summary>DJ-2020-0001.</summary>
    public string Number { get; private set; } = "";
    public long VillageCode { get; private set; }

    /// <summary>The label of the statement's lines: 维修资金.</summary>
    public string Fund { get; private set; } = "";

    /// <summary>Always positive; a counter-entry takes it off.</summary>
    public Money Amount { get; private set; }
    public DateOnly On { get; private set; }

    /// <summary>收款单位: the fund's manager, the gas company.</summary>
    public string Payee { get; private set; } = "";

    /// <summary>银行回单号, unique; a counter-entry has none.</summary>
    public string? BankSlip { get; private set; }
    public string RecordedBy { get; private set; } = "";
    public int? RecordedById { get; private set; }

    /// <summary>Of a counter-entry (冲销): the remittance it takes off.</summary>
    public int? ReversesId { get; private set; }

    /// <summary>Why there is a counter-entry.</summary>
    public string? Reason { get; private set; }
    public bool IsDemonstration { get; private set; }

    /// <param name="villageCode">The village that collected.</param>
    /// <param name="remit">What is handed on.</param>
    /// <param name="left">Collected by settled statements and not handed on yet.</param>
    /// <param name="by">Who records it.</param>
    /// <exception cref="RefusedException">No amount, no payee, no slip, or more than is left.</exception>
    public static FundRemittance Of(long villageCode, Remitted remit, Money left, Signer by)
    {
        Refusal? why = remit.Amount <= Money.Zero ? new RemittanceAmountMissing(remit.Fund)
            : remit.Amount > left ? new RemittanceAboveLeft(remit.Fund, left, remit.Amount)
            : remit.Payee?.Trim() is not { Length: > 0 and <= PayeeMaxLength } ? new RemittancePayeeMissing()
            : null;
        return why is not null ? throw new RefusedException(why) : new()
        {
            Number = remit.Number, VillageCode = villageCode, Fund = remit.Fund, Amount = remit.Amount, On = remit.On, Payee = remit.Payee!.Trim(), BankSlip = BankSlips.Clean(remit.BankSlip),
            RecordedBy = by.Name, RecordedById = by.AccountId, IsDemonstration = remit.IsDemonstration,
        };
    }

    /// <summary>冲销: what was recorded wrongly is taken off by a counter-entry of its own number; it stays readable, and its slip is free again.</summary>
    /// <param name="number">Of the counter-entry.</param>
    /// <param name="on">Its day.</param>
    /// <param name="reason">Why, for the accounts.</param>
    /// <param name="by">Not the one who recorded it.</param>
    /// <exception cref="RefusedException">A counter-entry itself, no reason, too early, or the same person.</exception>
    public FundRemittance Reverse(string number, DateOnly on, string? reason, Signer by)
    {
        Refusal? why = ReversesId is not null ? new RemittanceNotStanding(Number)
            : reason?.Trim() is not { Length: > 0 and <= ReasonMaxLength } ? new RemittanceReversalWithoutReason(Number)
            : on < On ? new RemittanceReversalTooEarly(Number, on, On)
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }

        // rows of before accounts were kept are told apart by the name
        by.RefuseIfAlso($"解缴 {Number} ", "冲销", (RecordedById ?? (RecordedBy == by.Name ? by.AccountId : null), "登记"));
        return new()
        {
            Number = number, VillageCode = VillageCode, Fund = Fund, Amount = Amount, On = on, Payee = Payee, RecordedBy = by.Name, RecordedById = by.AccountId,
            ReversesId = Id, Reason = reason!.Trim(), IsDemonstration = IsDemonstration,
        };
    }
}

/// <summary>What is handed on.</summary>
public sealed record Remitted(string Number, string Fund, Money Amount, DateOnly On, string? Payee, string? BankSlip, bool IsDemonstration = false);

/// <summary>More than nothing.</summary>
public sealed record RemittanceAmountMissing(string Fund) : Refusal($"解缴{Fund}的金额必须大于 0。");

/// <summary>No more than was collected.</summary>
public sealed record RemittanceAboveLeft(string Fund, Money Left, Money Given) : Refusal($"{Fund}还有 {Left.InYuan()} 没有解缴，不能解缴 {Given.InYuan()}。");

/// <summary>Whom it went to.</summary>
public sealed record RemittancePayeeMissing() : Refusal($"请填写收款单位，最多 {FundRemittance.PayeeMaxLength} 字。");

/// <summary>It is a counter-entry, or has one already.</summary>
public sealed record RemittanceNotStanding(string Number) : Refusal($"解缴 {Number} 已经冲销，或者本身就是冲销，不能再冲销；请刷新页面再看。");

/// <summary>A counter-entry is explained.</summary>
public sealed record RemittanceReversalWithoutReason(string Number) : Refusal($"冲销解缴 {Number} 必须写明原因，最多 {FundRemittance.ReasonMaxLength} 字。");

/// <summary>Not before what it takes off.</summary>
public sealed record RemittanceReversalTooEarly(string Number, DateOnly On, DateOnly NotBefore)
    : Refusal($"冲销日期 {On:yyyy-MM-dd} 早于解缴 {Number} 的日期 {NotBefore:yyyy-MM-dd}。");
