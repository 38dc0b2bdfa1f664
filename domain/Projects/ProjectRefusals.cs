using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Projects;

public sealed record ProjectCodeMalformed(string Code) : Refusal($"项目编号“{Code}”不对，应为 P 加两到三位数字，例如 P07。");

public sealed record ProjectCodeTaken(string Code) : Refusal($"编号 {Code} 已被使用，请换一个项目编号。");

public sealed record ProjectNameMissing() : Refusal("请填写项目名称。");

public sealed record PartTaken(string Name) : Refusal($"这个项目里已经有“{Name}”了。");

public sealed record PartUnknown(string Name) : Refusal($"这个项目里没有“{Name}”这一部分，请先添加。");

public sealed record StageNameMissing() : Refusal("请填写阶段名称，例如“土地挂牌”或“封顶”。");

public sealed record StageTaken(string Name) : Refusal($"这个项目里已经有阶段“{Name}”了，请换一个名称。");

public sealed record StageStepNotAllowed(string Subject, StageStatus From, StageStatus To)
    : Refusal($"“{Subject}”现在是“{From.Label()}”，不能改成“{To.Label()}”。");

public sealed record StageDayInFuture(string Subject, DateOnly On, DateOnly Today)
    : Refusal($"“{Subject}”的日期 {On:yyyy-MM-dd} 还没有到，今天是 {Today:yyyy-MM-dd}。");

public sealed record StageDayBeforeLastStep(string Subject, DateOnly On, DateOnly Last)
    : Refusal($"“{Subject}”的日期 {On:yyyy-MM-dd} 早于上一次登记的 {Last:yyyy-MM-dd}，请核对日期。");

public sealed record StageBackNeedsReason(string Subject, StageStatus From)
    : Refusal($"“{Subject}”已登记为“{From.Label()}”，要退回必须写明原因。");

public sealed record PreviousStageNotDone(string Stage, string Previous, StageStatus Status)
    : Refusal($"这个项目按顺序进行：上一阶段“{Previous}”还是“{Status.Label()}”，“{Stage}”不能先完成。");

public sealed record StageBeforePrevious(string Stage, DateOnly On, string Previous, DateOnly PreviousDone)
    : Refusal($"“{Stage}”的完成日期 {On:yyyy-MM-dd} 早于上一阶段“{Previous}”的完成日期 {PreviousDone:yyyy-MM-dd}。");

public sealed record StageAfterNext(string Stage, DateOnly On, string Next, DateOnly NextDone)
    : Refusal($"“{Stage}”的完成日期 {On:yyyy-MM-dd} 晚于下一阶段“{Next}”的完成日期 {NextDone:yyyy-MM-dd}。");

public sealed record PlanWithoutReason(string Stage) : Refusal($"“{Stage}”的计划日期要改，请写明原因。");

public sealed record PracticalNumberOutOfRange(int Number) : Refusal($"实事工程的序号应为 1 到 99，收到的是 {Number}。");
