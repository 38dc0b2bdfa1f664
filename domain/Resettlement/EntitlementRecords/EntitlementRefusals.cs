using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement.EntitlementRecords;

/// <summary>Entitlement belongs to households that signed for an exchange.</summary>
public sealed record EntitlementNotReady(string Code) : Refusal($"{Code} 户没有签订产权调换的补偿协议，没有安置面积。");

/// <summary>Who counts is decided by the cut-off date.</summary>
public sealed record EntitlementCutOffMissing(string Code) : Refusal($"{Code} 户所在片区还没有公布人口冻结日，不能按人口核定安置面积。");

/// <summary>Somebody is not judged yet.</summary>
public sealed record EntitlementPersonsPending(string Code, int Pending) : Refusal($"{Code} 户还有 {Pending} 人待认定，认定后才能核定安置面积。");

/// <summary>More extras than people.</summary>
public sealed record EntitlementExtrasTooMany(string Code, int Persons) : Refusal($"{Code} 户计入安置人口 {Persons} 人，照顾增加的人数不能是负数，也不能比它多。");

/// <summary>A household without entitlement gets no statement.</summary>
public sealed record EntitlementZero(string Code) : Refusal($"{Code} 户的安置面积算出来是 0，请核对人口、认定面积和方案。");

/// <summary>Every statement rests on a frozen entitlement.</summary>
public sealed record EntitlementNotFrozen(string Code) : Refusal($"{Code} 户还没有核定安置面积，请先在“安置面积核定”里核定。");

/// <summary>One in force for each household.</summary>
public sealed record EntitlementFrozenAlready(string Code, string Number) : Refusal($"{Code} 户已核定安置面积（{Number}），要更正请写明原因。");

/// <summary>A correction says why.</summary>
public sealed record EntitlementCorrectionWithoutCause(string Code) : Refusal($"更正 {Code} 户的安置面积必须写明原因。");

/// <summary>What a statement stands on is not changed under it.</summary>
public sealed record EntitlementInUse(string Code, string Statement) : Refusal($"{Code} 户已按核定的安置面积开了结算单 {Statement}，作废结算单后才能更正。");

/// <summary>The choice is made before the last home's statement.</summary>
public sealed record EntitlementUnusedTooLate(string Code, string Statement) : Refusal($"{Code} 户的结算单 {Statement} 已经开出，不能再改剩余面积的处理。");

/// <summary>Not in force any more.</summary>
public sealed record EntitlementReplaced(string Number) : Refusal($"核定单 {Number} 已被更正，请看现行的核定单。");
