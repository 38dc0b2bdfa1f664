using VillageTracker.Domain.Safety;

namespace VillageTracker.Migrations.Seed.Safety;

/// <summary>Which enterprise was checked on which day of 2020: rolling by colour, with four that have fallen behind.</summary>
internal static class InspectionPlan
{
    /// <summary>Two small firms never checked, whose first check is overdue.</summary>
    public const int FirstForgotten = 50;
    public const int SecondForgotten = 63;

    /// <summary>One orange and one yellow firm whose last check is too long ago.</summary>
    private const int LateOrange = 5;
    private const int LateYellow = 14;

    public static List<(int Enterprise, DateOnly On, bool IsCompleted)> Make()
    {
        List<(int Enterprise, DateOnly On, bool IsCompleted)> all = [];
        for (var n = 0; n < InventedEnterprises.Count; n++)
        {
            all.AddRange(DaysOf(n).Select(on => (n, WeekdayBefore(on), true)));
        }

        all.Add((FirstForgotten, new(2020, 9, 15), false)); // went there, locked: not a check
        return [.. all.OrderBy(c => c.On).ThenBy(c => c.Enterprise)];
    }

    private static IEnumerable<DateOnly> DaysOf(int n) => (n, InventedEnterprises.LevelOf(n)) switch
    {
        (FirstForgotten or SecondForgotten, _) => [],
        (LateOrange, _) => Back(new(2020, 8, 20), months: 2, times: 4),
        (LateYellow, _) => [new(2020, 4, 15)],
        (_, RiskLevel.Red) => Back(new(2020, 10, 12 + n * 7), months: 1, times: 10),
        (_, RiskLevel.Orange) => Back(new DateOnly(2020, 9, 7).AddDays(n * 8 % 48), months: 2, times: 5),
        (_, RiskLevel.Yellow) => Back(new DateOnly(2020, 7, 6).AddDays(n * 19 % 112), months: 6, times: 2),
        _ => n % 4 == 1 ? [Once(n), new DateOnly(2020, 6, 3).AddDays(n % 25)] : [Once(n)], // June is the month of safety
    };

    private static DateOnly Once(int n) => new DateOnly(2020, 1, 8).AddDays(n * 43 % 290);

    private static IEnumerable<DateOnly> Back(DateOnly last, int months, int times) =>
        Enumerable.Range(0, times).Select(t => last.AddMonths(-months * t));

    private static DateOnly WeekdayBefore(DateOnly on) => on.DayOfWeek switch
    {
        DayOfWeek.Saturday => on.AddDays(-1),
        DayOfWeek.Sunday => on.AddDays(-2),
        _ => on,
    };
}
