using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement;

/// <summary>A void statement can't be paid or voided again.</summary>
public sealed record StatementIsVoid(string Number) : Refusal($"结算单 {Number} 已经作废，请按新的结算单办理。");

/// <summary>Only what was approved can be paid.</summary>
public sealed record StatementNotIssued(string Number, StatementStatus Status) : Refusal($"结算单 {Number} {Status.Label()}，审批开出以后才能打印、收退款。");

/// <summary>Prepared, checked, approved: in this order.</summary>
public sealed record StatementStepNotAllowed(string Number, StatementStatus From, StatementStatus To)
    : Refusal($"结算单 {Number} 现在是“{From.Label()}”，不能变为“{To.Label()}”。");

/// <summary>A step is not dated before the one it follows.</summary>
public sealed record StatementStepTooEarly(string Number, DateOnly On, DateOnly NotBefore)
    : Refusal($"结算单 {Number} 的这一步不能早于 {NotBefore:yyyy-MM-dd}，填的是 {On:yyyy-MM-dd}。");

/// <summary>The stored lines are not what the stored inputs come to.</summary>
public sealed record StatementAltered(string Number) : Refusal($"结算单 {Number} 的明细和它的计算依据对不上，数据可能被改动过，请作废重开并报告管理员。");

/// <summary>A home with a statement on its way is not given back, and has no second one.</summary>
public sealed record StatementOnItsWay(string AllocationNumber, string Number)
    : Refusal($"{AllocationNumber} 的结算单 {Number} 还在办理，请先办完或作废它。");

/// <summary>Before it is settled, a statement is voided and issued anew; after that the difference is settled.</summary>
public sealed record SupplementBeforeSettlement(string Number) : Refusal($"结算单 {Number} 还没有结清，不能开补充结算单；未结清的请作废重开。");

/// <summary>The new survey says what the old one said.</summary>
public sealed record SupplementWithoutChange(string HomeCode, FloorArea Area) : Refusal($"{HomeCode} 的实测面积本来就是 {Area}㎡，没有变化，不用补充结算。");

/// <summary>An issued supplement has changed the home's area; another supplement takes it back.</summary>
public sealed record SupplementStands(string Number) : Refusal($"补充结算单 {Number} 已经开出，不能作废；面积再有变化，请再开一张补充结算单。");

/// <summary>Money moves once.</summary>
public sealed record StatementSettled(string Number, DateOnly On) : Refusal($"结算单 {Number} 已在 {On:yyyy-MM-dd} 结清。");

/// <summary>Voiding is explained.</summary>
public sealed record VoidWithoutReason(string Number) : Refusal($"作废结算单 {Number} 必须填写原因。");

/// <summary>The amount on the confirmation page is not the amount that would be issued now.</summary>
public sealed record StatementChangedMeanwhile(string HomeCode, Money Seen, Money Now)
    : Refusal($"{HomeCode} 的结算金额已从 {Seen.InYuan()} 变为 {Now.InYuan()}，请重新核对后再开单。");

/// <summary>An earlier home of the household comes first, because entitlement and credit are used in order.</summary>
public sealed record EarlierHomeNotMeasured(string HomeCode, string EarlierCode)
    : Refusal($"同一户的 {EarlierCode} 排在 {HomeCode} 前面但还没有实测面积，请先登记它的实测面积。");
