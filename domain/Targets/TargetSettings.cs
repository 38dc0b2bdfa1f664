using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Targets;

/// <summary>The dated local settings of the targets table: where the lights change and until when a month must be reported.</summary>
/// <param name="Thresholds">Where green and yellow end.</param>
/// <param name="ReportingDay">A month is reported by this day of the next month (填报截止日).</param>
public sealed record TargetSettings(ScheduleThresholds Thresholds, int ReportingDay)
{
    public const string GreenFromCode = "Targets.GreenFrom";
    public const string YellowFromCode = "Targets.YellowFrom";
    public const string ReportingDayCode = "Targets.ReportingDay";

    /// <exception cref="Common.RefusedException">A setting is missing (<see cref="RuleMissing"/>).</exception>
    public static TargetSettings From(RuleBook rules) => new(
        new(rules.Value(GreenFromCode), rules.Value(YellowFromCode)), (int)rules.Value(ReportingDayCode));

    /// <summary>The last month of the year whose reporting day has passed by the day; null before the first.</summary>
    public DateOnly? LastMonthDue(DateOnly day)
    {
        var month = new DateOnly(day.Year, day.Month, 1).AddMonths(day.Day > ReportingDay ? -1 : -2);
        return month.Year == day.Year ? month : null;
    }

    /// <summary>The first day of the first month that is not over at the end of the day.</summary>
    public static DateOnly FirstUnfinished(DateOnly day)
    {
        var tomorrow = day.AddDays(1);
        return new DateOnly(tomorrow.Year, tomorrow.Month, 1);
    }

    /// <summary>The day a year's figures stand at: today, the year's last day when it is over, its first when it has not begun.</summary>
    public static DateOnly AsOf(int year, DateOnly today) =>
        year == today.Year ? today : year < today.Year ? new(year, 12, 31) : new(year, 1, 1);
}
