using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Land;

public sealed record ParcelCodeUnreadable(string Code) : Refusal($"地块编号“{Code}”不对，应为字母 L 加 2 到 6 位数字，例如 L07。");

public sealed record ParcelCodeTaken(string Code) : Refusal($"地块编号 {Code} 已被使用，请换一个编号。");

public sealed record ParcelNameMissing() : Refusal("请填写地块名称。");

public sealed record ParcelAreaZero() : Refusal("地块面积必须大于 0 平方米。");

public sealed record ParcelStepNotAllowed(ParcelStatus From, ParcelStatus To)
    : Refusal($"地块现在是“{From.Label()}”，不能直接变为“{To.Label()}”。");

public sealed record ParcelStepInFuture(DateOnly On) : Refusal($"日期 {On:yyyy-MM-dd} 还没有到，不能登记。");

public sealed record ParcelStepBeforeLast(DateOnly On, DateOnly Last)
    : Refusal($"日期 {On:yyyy-MM-dd} 早于上一次状态变化（{Last:yyyy-MM-dd}），请检查。");
