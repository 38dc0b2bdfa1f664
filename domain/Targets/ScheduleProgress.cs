using System.Globalization;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Targets;

/// <summary>How the schedule of a target runs through the year; a setting of each indicator, stored by name.</summary>
public enum ScheduleBasis
{
    /// <summary>按天: days passed ÷ days of the year, today counted.</summary>
    Day,

    /// <summary>按月: finished months ÷ 12.</summary>
    Month,

    /// <summary>按计划: an own seasonal plan (<see cref="ScheduleProgressPlan"/>).</summary>
    Plan,
}

/// <summary>Time-schedule progress (序时进度): what share of the year's target should be done by a day, in percent.</summary>
public static class ScheduleProgress
{
    /// <summary>The largest completion that is shown; beyond it the target was set wrongly.</summary>
    public const decimal CompletionCap = 999m;

    /// <summary>Days from 1 January to the day, both counted, in percent of the year's days; 2 decimals.</summary>
    public static decimal ByDay(DateOnly day) =>
        Percent(day.DayOfYear, DateTime.IsLeapYear(day.Year) ? 366 : 365);

    /// <summary>Finished months in percent of twelve; a month is finished on its last day; 2 decimals.</summary>
    public static decimal ByMonth(DateOnly day) =>
        Percent(day.AddDays(1).Day == 1 ? day.Month : day.Month - 1, 12);

    /// <summary>Actual in percent of the target, capped at <see cref="CompletionCap"/>, 2 decimals; a decrease stays negative.</summary>
    /// <exception cref="RefusedException">A target of zero (<see cref="TargetIsZero"/>).</exception>
    public static decimal Completion(decimal actual, decimal target) => Math.Min(CompletionCap, Percent(actual, NotZero(target)));

    /// <summary>Puts the actual beside the schedule.</summary>
    /// <param name="actual">Null when nothing was reported by the reporting day.</param>
    /// <param name="target">In the same unit as <paramref name="actual"/>.</param>
    /// <param name="schedule">What should be done by now, in percent.</param>
    /// <param name="thresholds">Where the lights change.</param>
    /// <exception cref="RefusedException">A target of zero (<see cref="TargetIsZero"/>).</exception>
    public static ScheduleReading Read(decimal? actual, decimal target, decimal schedule, ScheduleThresholds thresholds)
    {
        NotZero(target);
        if (actual is not { } done)
        {
            return new(null, schedule, null, ScheduleLight.Grey);
        }

        var completion = Completion(done, target);
        var gap = completion - schedule;
        var isDone = target > 0 ? done >= target : done <= target; // before rounding: 99.996 % is not done
        return new(completion, schedule, gap, isDone ? ScheduleLight.Blue : Light(gap, thresholds));
    }

    private static ScheduleLight Light(decimal gap, ScheduleThresholds thresholds) =>
        gap >= thresholds.GreenFrom ? ScheduleLight.Green
        : gap >= thresholds.YellowFrom ? ScheduleLight.Yellow
        : ScheduleLight.Red;

    private static decimal Percent(decimal part, decimal whole) =>
        decimal.Round(part * 100m / whole, 2, MidpointRounding.AwayFromZero);

    private static decimal NotZero(decimal target) =>
        target != 0 ? target : throw new RefusedException(new TargetIsZero());
}

/// <summary>A target read on one day.</summary>
/// <param name="Completion">完成率, percent; null when nothing was reported.</param>
/// <param name="Schedule">序时进度, percent.</param>
/// <param name="Gap">差额, percentage points: completion less schedule; negative is behind.</param>
/// <param name="Light">灯.</param>
public sealed record ScheduleReading(decimal? Completion, decimal Schedule, decimal? Gap, ScheduleLight Light)
{
    /// <summary>"超序时6.00个百分点", "落后序时10.01个百分点", "与序时持平" or "未填报".</summary>
    public string Sentence => Gap switch
    {
        null => "未填报",
        0 => "与序时持平",
        > 0 => $"超序时{Points(Gap.Value)}个百分点",
        _ => $"落后序时{Points(-Gap.Value)}个百分点",
    };

    private static string Points(decimal value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}

/// <summary>Nothing can be a share of zero.</summary>
public sealed record TargetIsZero() : Refusal("年度目标不能为0，请先填写目标值。");
