using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement;

/// <summary>A void statement can't be paid or voided again.</summary>
public sealed record StatementIsVoid(string Number) : Refusal($"结算单 {Number} 已经作废，请按新的结算单办理。");

/// <summary>Voiding is explained.</summary>
public sealed record VoidWithoutReason(string Number) : Refusal($"作废结算单 {Number} 必须填写原因。");

/// <summary>The amount on the confirmation page is not the amount that would be issued now.</summary>
public sealed record StatementChangedMeanwhile(string HomeCode, Money Seen, Money Now)
    : Refusal($"{HomeCode} 的结算金额已从 {Seen.InYuan()} 变为 {Now.InYuan()}，请重新核对后再开单。");

/// <summary>An earlier home of the household comes first, because entitlement and credit are used in order.</summary>
public sealed record EarlierHomeNotMeasured(string HomeCode, string EarlierCode)
    : Refusal($"同一户的 {EarlierCode} 排在 {HomeCode} 前面但还没有实测面积，请先登记它的实测面积。");

/// <summary>Matched to the fen.</summary>
public sealed record PaymentNotExact(string Number, SettlementDirection Direction, Money Due, Money Given)
    : Refusal($"结算单 {Number} {Direction.Label()} {Due.InYuan()}，登记的金额是 {Given.InYuan()}，必须一分不差。");

/// <summary>An even statement needs a signature, not a payment.</summary>
public sealed record NothingToPay(string Number) : Refusal($"结算单 {Number} 两清，不需要收款或退款，请直接确认两清。");

/// <summary>Only an even statement is settled without money.</summary>
public sealed record NotEven(string Number, SettlementDirection Direction, Money Due)
    : Refusal($"结算单 {Number} {Direction.Label()} {Due.InYuan()}，不能按两清办理。");

/// <summary>No cash: every payment has its bank slip.</summary>
public sealed record PaymentWithoutSlip(string Number) : Refusal($"结算单 {Number} 的收退款必须填写银行回单号。");

/// <summary>The same bank slip was used for another payment.</summary>
public sealed record BankSlipUsed(string Slip) : Refusal($"银行回单号 {Slip} 已经登记过，请核对，避免重复入账。");
