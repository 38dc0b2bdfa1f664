using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Assets;

public sealed record AssetCodeMalformed(string Code) : Refusal($"资产编号“{Code}”不对，应为 A 加两到三位数字，例如 A03。");

public sealed record AssetCodeTaken(string Code) : Refusal($"编号 {Code} 已被使用，请换一个资产编号。");

public sealed record AssetNameMissing() : Refusal("请填写资产名称。");

public sealed record UnitNameMissing() : Refusal("请填写出租单元的名称，例如“三楼”或“2号门面”。");

public sealed record UnitTaken(string Name) : Refusal($"这处资产里已经有“{Name}”了，请换一个名称。");

public sealed record UnitWithoutArea(string Name) : Refusal($"“{Name}”的面积要大于 0，不知道就不填。");

public sealed record UnitIsLet(string Name, string Tenant, DateOnly Until)
    : Refusal($"“{Name}”已租给{Tenant}，租到 {Until:yyyy-MM-dd}，这段时间不能招租。");

public sealed record UnitNotOffered(string Name) : Refusal($"“{Name}”那天不在招租，不用停止。");

public sealed record AssetDayInFuture(string Name, DateOnly On, DateOnly Today)
    : Refusal($"“{Name}”的日期 {On:yyyy-MM-dd} 还没有到，今天是 {Today:yyyy-MM-dd}。");

public sealed record TenantMissing(string Unit) : Refusal($"请填写租用“{Unit}”的承租人。");

public sealed record RentNotPositive(string Unit) : Refusal($"“{Unit}”的年租金要大于 0 元。");

public sealed record LeaseDecisionMissing(string Unit)
    : Refusal($"出租“{Unit}”要先经村民会议或村民代表会议决定，请填写决议的编号或日期。");

public sealed record LeaseEndsBeforeStart(string Unit, DateOnly From, DateOnly To)
    : Refusal($"“{Unit}”的租期结束日 {To:yyyy-MM-dd} 早于开始日 {From:yyyy-MM-dd}。");

public sealed record LeaseOverlaps(string Unit, DateOnly From, DateOnly To, string Tenant)
    : Refusal($"“{Unit}”在 {From:yyyy-MM-dd} 至 {To:yyyy-MM-dd} 已租给{Tenant}，租期不能重叠。");

public sealed record LeaseEndedAlready(string Tenant, DateOnly On) : Refusal($"{Tenant}的租约已在 {On:yyyy-MM-dd} 终止。");

public sealed record LeaseEndOutside(string Tenant, DateOnly On, DateOnly From, DateOnly To)
    : Refusal($"终止日 {On:yyyy-MM-dd} 不在{Tenant}的租期 {From:yyyy-MM-dd} 至 {To:yyyy-MM-dd} 之内。");

public sealed record LeaseEndNeedsReason(string Tenant) : Refusal($"终止{Tenant}的租约要写明原因。");
