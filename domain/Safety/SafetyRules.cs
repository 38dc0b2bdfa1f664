using VillageTracker.Domain.Common;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Safety;

/// <summary>How often each colour is checked (滚动检查频次), as it stands on one day.</summary>
/// <remarks>Law asks for graded control only; the months are local policy and live in dated rules.</remarks>
public sealed record CheckFrequency(int RedMonths, int OrangeMonths, int YellowMonths, int BlueMonths)
{
    /// <exception cref="RefusedException">A rule is missing on that day (<see cref="RuleMissing"/>).</exception>
    public static CheckFrequency From(RuleBook rules) => new(
        Months(rules, RiskLevel.Red), Months(rules, RiskLevel.Orange), Months(rules, RiskLevel.Yellow), Months(rules, RiskLevel.Blue));

    public int MonthsFor(RiskLevel level) => level switch
    {
        RiskLevel.Red => RedMonths,
        RiskLevel.Orange => OrangeMonths,
        RiskLevel.Yellow => YellowMonths,
        RiskLevel.Blue => BlueMonths,
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    /// <summary>The last day on which the next check is in time: the corresponding day, or the month's last (民法典 art. 202).</summary>
    public DateOnly NextDue(RiskLevel level, DateOnly lastCheck) => lastCheck.AddMonths(MonthsFor(level));

    /// <summary>The latest day of a last check whose next one is already overdue: lets the database compare dates without counting months.</summary>
    public DateOnly OverdueIfCheckedBy(RiskLevel level, DateOnly today)
    {
        var day = today.AddMonths(-MonthsFor(level));
        while (NextDue(level, day) >= today)
        {
            day = day.AddDays(-1);
        }

        while (NextDue(level, day.AddDays(1)) < today)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static int Months(RuleBook rules, RiskLevel level) => (int)rules.Value(SafetyRules.CheckEveryMonths(level));
}

/// <summary>The dated rules that this area asks for.</summary>
public static class SafetyRules
{
    /// <summary>整改期限最长天数, calendar days from the day the hazard was found.</summary>
    public const string RectifyWithinDays = "Safety.RectifyWithinDays";

    /// <summary>复查期限, calendar days from the report that it is put right.</summary>
    public const string ReinspectWithinDays = "Safety.ReinspectWithinDays";

    /// <summary>滚动检查频次 of a colour, in months.</summary>
    public static string CheckEveryMonths(RiskLevel level) => $"Safety.CheckEveryMonths.{level}";
}
