using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Cases;

/// <summary>How the law-clocks look on every page.</summary>
internal static class CaseLooks
{
    public static StatusBadge Badge(this StepStanding step) => step switch
    {
        { Done: null, DaysLeft: < 0 } => new("已逾期", StatusLook.Overdue),
        { WasLate: true } => new("已办（超期）", StatusLook.Overdue),
        { State: StepState.Done } => new("已办", StatusLook.Done),
        { State: StepState.Posting } => new("公示期内", StatusLook.Doing),
        { State: StepState.Open } => new("可以办理", StatusLook.Doing),
        { State: StepState.Blocked } => new("还不能办", StatusLook.Neutral),
        { State: StepState.NotDue } => new("不需要", StatusLook.Neutral),
        _ => new("按户办理", StatusLook.Neutral),
    };

    /// <summary>还有 3 个工作日.</summary>
    public static string? Left(this StepStanding step) => step.DaysLeft switch
    {
        null => null,
        < 0 and var late => $"已过 {-late} {UnitWord(step.Unit)}",
        0 => "今天是最后一天",
        var left => $"还有 {left} {UnitWord(step.Unit)}",
    };

    public static string PeriodWords(this LawStep step) => step.Period is not { } period ? "" : step.PeriodKind switch
    {
        StepPeriod.Publication => $"不少于{period}",
        StepPeriod.Within => $"{period}内",
        _ => $"最长{period}",
    };

    private static string UnitWord(DeadlineUnit? unit) => unit == DeadlineUnit.WorkingDay ? "个工作日" : "天";
}
