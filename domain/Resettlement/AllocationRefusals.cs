using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement;

/// <summary>The household chose money (货币补偿) or has not chosen yet.</summary>
public sealed record HouseholdTakesMoney(string Code) : Refusal($"{Code} 户没有选择产权调换，不能分配安置房。");

/// <summary>No home before the compensation agreement is signed.</summary>
public sealed record HouseholdNotSigned(string Code) : Refusal($"{Code} 户还没有签订补偿协议，签约后才能分配安置房。");

/// <summary>There is no household with this number, or it is not in the person's villages.</summary>
public sealed record HouseholdUnknown(string Code) : Refusal($"没有户号为“{Code}”的拆迁户，请核对户号。");

/// <summary>A step that is not in the table of stages.</summary>
public sealed record AllocationStepNotAllowed(string Number, AllocationStage From, AllocationStage To)
    : Refusal($"{Number} 现在是“{From.Label()}”，不能直接办理“{To.Label()}”。");

/// <summary>Keys only at balance 0.</summary>
public sealed record KeysBeforePayment(string Number) : Refusal($"{Number} 的结算单还没有结清，不能交钥匙。");

/// <summary>A home in dispute waits.</summary>
public sealed record AllocationInDispute(string Number, string Case, DisputeReason Dispute, string Act)
    : Refusal($"{Number} 有没办结的争议案件 {Case}（{Dispute.Label()}），办结以后才能{Act}。");

/// <summary>The certificate follows the keys.</summary>
public sealed record RegistrationBeforeKeys(string Number) : Refusal($"{Number} 还没有交钥匙，不能登记发证。");

/// <summary>A supplement that is not settled keeps the keys too.</summary>
public sealed record KeysBeforeSupplement(string Number, string Supplement) : Refusal($"{Number} 的补充结算单 {Supplement} 还没有结清，不能交钥匙。");

/// <summary>A step dated before the one it follows.</summary>
public sealed record AllocationStepTooEarly(string Number, AllocationStage To, DateOnly On, DateOnly NotBefore)
    : Refusal($"{Number} 的“{To.Label()}”日期 {On:yyyy-MM-dd} 早于上一步的日期 {NotBefore:yyyy-MM-dd}。");

/// <summary>A step dated in the future.</summary>
public sealed record AllocationStepInFuture(DateOnly On) : Refusal($"日期 {On:yyyy-MM-dd} 还没有到，请填写今天或以前的日期。");

/// <summary>Taking a home back can be disputed, so it is explained.</summary>
public sealed record ReleaseWithoutReason(string Number) : Refusal($"退回 {Number} 的房源必须填写原因。");

/// <summary>Two desks are giving homes to the same household at once.</summary>
public sealed record HouseholdInHand(string Code) : Refusal($"{Code} 户正在别的窗口办理另一套房，请稍后再试。");
