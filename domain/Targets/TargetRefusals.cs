using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Targets;

public sealed record TargetNotPositive(string Name) : Refusal($"“{Name}”的年度目标必须大于 0。");

public sealed record TargetChangeNeedsReason(string Name) : Refusal($"调整“{Name}”的目标须写明原因。");

public sealed record PlanOfAnotherYear(int PlanYear, int Year) : Refusal($"计划节点是 {PlanYear} 年的，与 {Year} 年的目标不符。");

public sealed record WrongPeriod(DateOnly Month, int Year) : Refusal($"{Month:yyyy年M月}不在 {Year} 年度内，请选择 {Year} 年的月份。");

public sealed record MonthNotOver(DateOnly Month) : Refusal($"{Month:yyyy年M月}还没有结束，月末当天起才能填报。");

public sealed record ActualCannotBeNegative(string Name) : Refusal($"“{Name}”按实有数填报，不能是负数。");

/// <summary>The figure comes from other rows, so that it cannot differ from them.</summary>
public sealed record ActualIsComputed(string Name) : Refusal($"“{Name}”由债务化解记录自动汇总，请到“村级债务”登记化解。");

public sealed record MonthReportedAlready(DateOnly Month) : Refusal($"{Month:yyyy年M月}已经填报过，请在原记录上更正。");

public sealed record CorrectionNeedsReason(string Name, DateOnly Month)
    : Refusal($"更正“{Name}”{Month:yyyy年M月}的数须写明原因。");
