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

    private FundRemittance() { }

    public int Id { get; private set; }

    /// <summary>DJ-2020-0001.</summary>
    public string Number { get; private set; } = "";
    public long VillageCode { get; private set; }

    /// <summary>The label of the statement's lines: 维修资金.</summary>
    public string Fund { get; private set; } = "";
    public Money Amount { get; private set; }
    public DateOnly On { get; private set; }

    /// <summary>收款单位: the fund's manager, the gas company.</summary>
    public string Payee { get; private set; } = "";
    public string? BankSlip { get; private set; }
    public string RecordedBy { get; private set; } = "";
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
            RecordedBy = by.Name, IsDemonstration = remit.IsDemonstration,
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
