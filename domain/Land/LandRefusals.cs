using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Land;

public sealed record ParcelCodeUnreadable(string Code) : Refusal($"地块编号“{Code}”不对，应以字母、汉字或数字开头，可以有 - _ / . ，最多 {ParcelCode.MaxLength} 个字，例如 L07、XY-001。");

public sealed record ParcelCodeTaken(string Code) : Refusal($"地块编号 {Code} 已被使用，请换一个编号。");

public sealed record ParcelNameMissing() : Refusal("请填写地块名称。");

public sealed record ParcelAreaZero() : Refusal("地块面积必须大于 0 平方米。");

public sealed record ParcelStepNotAllowed(ParcelStatus From, ParcelStatus To)
    : Refusal($"地块现在是“{From.Label()}”，不能直接变为“{To.Label()}”。");

public sealed record ParcelStepInFuture(DateOnly On) : Refusal($"日期 {On:yyyy-MM-dd} 还没有到，不能登记。");

public sealed record ParcelStepBeforeLast(DateOnly On, DateOnly Last)
    : Refusal($"日期 {On:yyyy-MM-dd} 早于上一次状态变化（{Last:yyyy-MM-dd}），请检查。");

public sealed record ParcelChangeBeforeLast(string Code, DateOnly On, DateOnly Last)
    : Refusal($"地块 {Code} 从 {Last:yyyy-MM-dd} 起已是现在的情况，不能再登记更早的变更（{On:yyyy-MM-dd}），过去的记录不改。");

public sealed record ParcelIsRetired(string Code, DateOnly On) : Refusal($"地块 {Code} 已在 {On:yyyy-MM-dd} 注销（分割或合并），不能再变更。");

/// <summary>Faults of place against other parcels (拓扑错误); the first is told, with how many more there are.</summary>
public sealed record ParcelTopologyWrong(string First, int Others)
    : Refusal(Others == 0 ? First : $"{First.TrimEnd('。')}；另有 {Others} 处同类问题。");

public sealed record ParcelCodeUnknown(string Code) : Refusal($"没有编号为 {Code} 的地块。");

public sealed record ParcelNotListed(string Code) : Refusal($"地块 {Code} 现在没有挂牌。");

public sealed record ListingNumberTaken(string Number) : Refusal($"挂牌编号 {Number} 已经登记过。");

public sealed record LinkTargetUnknown(string Code) : Refusal($"没有编号为 {Code} 的征收片区或项目。");

public sealed record LinkedAlready(string Code) : Refusal($"已经关联了 {Code}。");
