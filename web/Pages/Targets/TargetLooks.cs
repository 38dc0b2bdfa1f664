using VillageTracker.Domain.Targets;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Targets;

/// <summary>How targets look on every page.</summary>
internal static class TargetLooks
{
    public static LightLook Look(this ScheduleLight light) => light switch
    {
        ScheduleLight.Green => LightLook.Green,
        ScheduleLight.Yellow => LightLook.Yellow,
        ScheduleLight.Red => LightLook.Red,
        ScheduleLight.Blue => LightLook.Blue,
        _ => LightLook.Grey,
    };

    /// <summary>"+6.25", "-8.20", "0.00": percentage points with their sign.</summary>
    public static string Points(decimal gap) => gap > 0 ? "+" + Show.PercentFigure(gap) : Show.PercentFigure(gap);

    public static string Basis(AnnualTarget target) => target.Basis switch
    {
        ScheduleBasis.Day => "按天均匀",
        ScheduleBasis.Month => "按月均匀",
        _ => string.Join("，", target.PlanPoints.OrderBy(p => p.On).Select(p => $"{p.On:M月d日} {Show.PercentFigure(p.CumulativePercent)}%")),
    };

    /// <summary>The number for a chart: money in ten thousands, everything else as counted.</summary>
    public static decimal ChartValue(TargetAmount amount) => amount.Unit.IsMoney() ? amount.Value / 10_000m : amount.Value;

    public static string ChartUnit(TargetUnit unit) => unit.IsMoney() ? "万" + unit.Label() : unit.Label();
}
