using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases;
using VillageTracker.Migrations.Seed.Calendar;
using VillageTracker.Migrations.Seed.Demolition;

namespace VillageTracker.UnitTests.Demolition.Cases;

/// <summary>A case that follows the law as it is planted, with the holidays as they are planted.</summary>
internal static class Law
{
    public static readonly WorkingCalendar Calendar = new(HolidayTable.Days);

    public static readonly CaseFacts Facts = new("亭湖区人民政府", "亭湖区人民政府", "新洋街道办事处");

    public static readonly RemedyTerms Terms = new(
        new(60, DeadlineUnit.CalendarDay), new(6, DeadlineUnit.Month), new(15, DeadlineUnit.CalendarDay), new(3, DeadlineUnit.Month), new(10, DeadlineUnit.WorkingDay));

    public static readonly DateOnly Today = new(2026, 11, 1);

    public static LawTable Table(ExpropriationTrack track, DateOnly on) => new(track, on, LawRows.Steps(), LawRows.Gates());

    public static CaseClock ClockOf(ExpropriationCase one) => new(one, Table(one.Track, one.LawOn), Calendar);

    /// <param name="lawOn">The day whose law it follows.</param>
    /// <param name="done">Codes with their days, recorded in this order.</param>
    public static ExpropriationCase Case(ExpropriationTrack track, DateOnly lawOn, CaseFacts facts, params (string Code, DateOnly On)[] done)
    {
        var one = ExpropriationCase.Open(Sample.Area(), track, lawOn, facts);
        foreach (var (code, on) in done)
        {
            one.Record(code, new(on), ClockOf(one), Today);
        }

        return one;
    }

    /// <summary>State land, everything before the decision done; the plan was posted on 2020-09-01.</summary>
    public static (string Code, DateOnly On)[] BeforeDecision { get; } =
    [
        ("S1", new(2020, 6, 1)), ("S2", new(2020, 6, 10)), ("S3", new(2020, 7, 20)), ("S4", new(2020, 8, 3)), ("S5", new(2020, 9, 1)),
        ("S7", new(2020, 9, 10)), ("S8", new(2020, 9, 15)),
    ];

    /// <summary>Collective land up to the agreements, under the regulation of 2021.</summary>
    public static (string Code, DateOnly On)[] BeforeApplication { get; } =
    [
        ("C1", new(2022, 3, 1)), ("C2", new(2022, 3, 8)), ("C3", new(2022, 3, 20)), ("C4", new(2022, 4, 1)), ("C6", new(2022, 4, 20)), ("C7", new(2022, 5, 6)),
        ("C8", new(2022, 5, 20)),
    ];

    public static void Record(this ExpropriationCase one, string code, DateOnly on) => one.Record(code, new(on), ClockOf(one), Today);
}
