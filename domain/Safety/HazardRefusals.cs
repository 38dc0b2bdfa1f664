using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Safety;

public sealed record FinderNotThere(string Finder, string First, string Second)
    : Refusal($"“{Finder}”不是这次检查的检查人员（{First}、{Second}）。");

public sealed record DeadlineOutsideLimit(DateOnly From, int Days, int Most)
    : Refusal(Days < 1
        ? $"整改期限应在 {From:yyyy-MM-dd} 之后。"
        : $"整改期限从 {From:yyyy-MM-dd} 起最长{Most}天，现在是{Days}天，请改为 {From.AddDays(Most):yyyy-MM-dd} 或更早。");

public sealed record ExtendedOnceAlready(DateOnly Deadline) : Refusal($"这条隐患已经延期过一次（到 {Deadline:yyyy-MM-dd}），不能再延。");

public sealed record ExtensionTooLate(DateOnly Deadline) : Refusal($"整改期限 {Deadline:yyyy-MM-dd} 已过，延期要在到期前申请。");

public sealed record ExtensionNotLater(DateOnly Deadline, DateOnly Until)
    : Refusal($"延期后的期限 {Until:yyyy-MM-dd} 应晚于原来的期限 {Deadline:yyyy-MM-dd}。");

public sealed record FinderReinspectsAlone(string Finder) : Refusal($"隐患是“{Finder}”发现的，复查要有另外的人参加，不能由其一人复查。");

public sealed record HazardStepNotAllowed(string Number, HazardStatus From, HazardStatus To)
    : Refusal($"隐患 {Number} 现在是“{From.Label()}”，不能变为“{To.Label()}”。");

public sealed record StepBeforeLastStep(HazardStatus Last, DateOnly LastOn)
    : Refusal($"上一步“{Last.Label()}”是 {LastOn:yyyy-MM-dd}，这一步的日期不能比它早。");
