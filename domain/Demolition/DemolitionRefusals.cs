using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition;

public sealed record AreaCodeMissing() : Refusal("请填写片区编号，如 D10。");

public sealed record AreaCodeMalformed(string Code) : Refusal($"片区编号“{Code}”只能用字母和数字，如 D10。");

public sealed record AreaCodeTaken(string Code) : Refusal($"片区编号 {Code} 已被使用，请换一个编号。");

public sealed record AreaNameMissing() : Refusal("请填写片区名称。");

public sealed record HouseholdCodeMalformed(string Code, string AreaCode)
    : Refusal($"户号“{Code}”不对：本片区的户号以 {AreaCode}- 开头，后面是 3 至 6 位数字，如 {AreaCode}-017。");

public sealed record HouseholdCodeTaken(string Code) : Refusal($"户号 {Code} 已被使用，请换一个户号。");

public sealed record HouseholdNeedsMembers(int Members) : Refusal($"家庭人数应为 1 至 {Household.MostMembers} 人，现在是 {Members} 人。");

public sealed record CertificateAreaZero() : Refusal("证载面积不能是 0，请按房产证或土地证填写。");

public sealed record RecognisedAreaZero() : Refusal("认定面积不能是 0，请填写调查认定的建筑面积。");

public sealed record AppraisedValueMissing() : Refusal("房屋评估价必须大于 0。");

public sealed record MethodNotChosen() : Refusal("签约前要选定补偿方式：货币补偿或产权调换。");

public sealed record CompensationMissing() : Refusal("补偿金额必须大于 0。");

/// <summary>The same identity number heads another household of the same area.</summary>
public sealed record HeadRegisteredAlready(string Code) : Refusal($"这个身份证号码已在本片区登记为 {Code} 的户主，一人不能立两户。");

public sealed record HouseholdOutsideArea(string AreaCode) : Refusal($"这户的位置不在片区 {AreaCode} 的边界内，请核对坐标。");

public sealed record PositionIncomplete() : Refusal("位置要同时填写经度和纬度。");

/// <summary>A step that does not follow the present one.</summary>
public sealed record StepNotAllowed(HouseholdStatus From, HouseholdStatus To)
    : Refusal(From.Next() is { } next
        ? $"这户现在是“{From.Label()}”，下一步是“{next.ActLabel()}”，不能直接办理“{To.ActLabel()}”。"
        : $"这户已经结清，不能再办理“{To.ActLabel()}”。");

public sealed record StepBeforePrevious(HouseholdStatus Step, DateOnly On, HouseholdStatus Previous, DateOnly PreviousOn)
    : Refusal($"“{Step.ActLabel()}”的日期 {On:yyyy-MM-dd} 早于“{Previous.ActLabel()}”的日期 {PreviousOn:yyyy-MM-dd}。");

public sealed record StepInFuture(HouseholdStatus Step, DateOnly On)
    : Refusal($"“{Step.ActLabel()}”的日期 {On:yyyy-MM-dd} 还没有到，只能登记已经办完的事。");

public sealed record NothingToStepBack() : Refusal("这户刚登记，没有可以退回的步骤。");

public sealed record StepBackNeedsReason() : Refusal("退回一步要写明原因。");

public sealed record PurposeMissing() : Refusal("请填写查看完整号码的用途，系统会留痕。");
