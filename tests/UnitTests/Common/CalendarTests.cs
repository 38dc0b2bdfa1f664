using VillageTracker.Domain.Common;
using VillageTracker.Migrations.Seed.Calendar;

using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Common;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = new(HolidayTable.Days);

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    [Fact]
    public void The_years_2020_to_2026_are_loaded_and_no_other() =>
        Assert.Equal([2020, 2021, 2022, 2023, 2024, 2025, 2026], Calendar.Years);

    [Fact]
    public void Worked_days_of_the_table_are_weekends_and_every_row_names_its_notice() =>
        Assert.All(HolidayTable.Days, day =>
        {
            Assert.True(day.IsDayOff || day.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, $"{day.Date}");
            Assert.StartsWith("国务院办公厅关于", day.Source, StringComparison.Ordinal);
        });

    [Theory]
    [InlineData(2020, 249)] // 251 as first announced, two fewer by the lengthened Spring Festival
    [InlineData(2021, 250)]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void A_year_has_its_known_number_of_working_days(int year, int days) =>
        Assert.Equal(days, Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365)
            .Count(day => Calendar.IsWorkingDay(new DateOnly(year, 1, 1).AddDays(day))));

    [Theory]
    [InlineData("2020-09-27", true)] // Sunday, worked
    [InlineData("2020-10-08", false)] // Thursday, off
    [InlineData("2020-10-10", true)] // Saturday, worked
    [InlineData("2020-10-11", false)] // Sunday
    [InlineData("2020-05-09", true)]
    [InlineData("2020-01-31", false)] // the lengthened Spring Festival
    [InlineData("2020-02-03", true)]
    [InlineData("2022-12-31", false)]
    [InlineData("2026-02-14", true)]
    public void Holidays_and_worked_weekends_are_known(string day, bool worked) =>
        Assert.Equal(worked, Calendar.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData("2020-09-25", 10, "2020-10-15")]
    [InlineData("2020-09-24", 5, "2020-09-30")]
    [InlineData("2021-02-09", 3, "2021-02-19")]
    [InlineData("2025-01-24", 5, "2025-02-07")]
    [InlineData("2025-09-26", 10, "2025-10-16")]
    [InlineData("2026-02-13", 1, "2026-02-14")]
    [InlineData("2026-02-12", 10, "2026-03-04")]
    [InlineData("2026-09-18", 15, "2026-10-15")]
    [InlineData("2020-09-21", 10, "2020-10-10")]
    [InlineData("2020-03-02", 15, "2020-03-23")]
    public void Working_days_are_counted_from_the_next_day(string start, int count, string last)
    {
        Assert.Equal(Day(last), Calendar.AddWorkingDays(Day(start), count));
        Assert.Equal(count, Calendar.WorkingDaysBetween(Day(start), Day(last)));
    }

    [Theory]
    [InlineData("2026-12-25", 10)]
    [InlineData("2019-12-20", 1)]
    public void A_year_that_is_not_loaded_is_refused_instead_of_guessed(string start, int count)
    {
        var refusal = Refused.With<CalendarNotLoaded>(() => Calendar.AddWorkingDays(Day(start), count));

        Assert.Equal(Day(start).Year == 2019 ? 2019 : 2027, refusal.Year);
    }

    [Fact]
    public void A_stray_day_of_another_year_does_not_make_that_year_known()
    {
        var calendar = new WorkingCalendar([.. HolidayTable.Days, CalendarDay.Create(new(2027, 1, 1), true, "元旦", "通知")]);

        Assert.False(calendar.Covers(new(2027, 1, 4)));
    }

    [Fact]
    public void A_day_without_source_is_refused() =>
        Refused.With<CalendarDayIncomplete>(() => CalendarDay.Create(new(2027, 1, 1), true, "元旦", " "));
}

public sealed class DeadlineTests
{
    private static readonly WorkingCalendar Calendar = new(HolidayTable.Days);

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static Deadline After(string start, int length, DeadlineUnit unit) =>
        Deadline.After(Day(start), new(length, unit), Calendar);

    [Theory]
    [InlineData("2020-09-01", 30, "2020-10-01", "2020-10-09")]
    [InlineData("2025-09-03", 30, "2025-10-03", "2025-10-09")]
    [InlineData("2026-01-18", 30, "2026-02-17", "2026-02-24")]
    [InlineData("2020-03-10", 60, "2020-05-09", "2020-05-09")] // a worked Saturday
    public void A_last_day_on_a_day_off_moves_to_the_next_working_day(string start, int days, string nominal, string last)
    {
        var deadline = After(start, days, DeadlineUnit.CalendarDay);

        Assert.Equal((Day(nominal), Day(last)), (deadline.NominalLastDay, deadline.LastDay));
    }

    [Theory]
    [InlineData("2020-01-31", 1, "2020-02-29")]
    [InlineData("2020-03-10", 6, "2020-09-10")]
    [InlineData("2020-09-10", 3, "2020-12-10")]
    [InlineData("2019-08-31", 6, "2020-02-29")]
    public void Months_end_on_the_corresponding_day_or_the_last_of_the_month(string start, int months, string nominal) =>
        Assert.Equal(Day(nominal), Deadline.Count(Day(start), new(months, DeadlineUnit.Month), Calendar));

    [Fact]
    public void A_month_that_ends_on_a_plain_Saturday_moves_too() =>
        Assert.Equal(Day("2020-03-02"), After("2020-01-31", 1, DeadlineUnit.Month).LastDay);

    [Fact]
    public void A_leap_day_is_a_year_old_on_28_February() =>
        Assert.Equal(Day("2021-02-28"), After("2020-02-29", 1, DeadlineUnit.Year).NominalLastDay);

    [Fact]
    public void After_a_minimum_publication_the_next_step_may_follow_the_day_after()
    {
        var thirtyDays = After("2020-09-01", 30, DeadlineUnit.CalendarDay);
        var tenWorkingDays = After("2020-09-21", 10, DeadlineUnit.WorkingDay);

        Assert.Equal((Day("2020-10-02"), Day("2020-10-09")), (thirtyDays.NextStepFrom, thirtyDays.PrudentNextStep));
        Assert.Equal((Day("2020-10-11"), Day("2020-10-12")), (tenWorkingDays.NextStepFrom, tenWorkingDays.PrudentNextStep));
    }

    [Fact]
    public void The_prudent_next_step_is_unknown_where_the_calendar_ends() =>
        Assert.Null(After("2026-12-30", 1, DeadlineUnit.WorkingDay).PrudentNextStep);

    [Fact]
    public void The_last_day_still_counts()
    {
        var deadline = After("2020-09-01", 30, DeadlineUnit.CalendarDay);

        Assert.False(deadline.IsOverOn(Day("2020-10-09")));
        Assert.True(deadline.IsOverOn(Day("2020-10-10")));
        Assert.Equal((0, -1), (deadline.DaysLeftOn(Day("2020-10-09")), deadline.DaysLeftOn(Day("2020-10-10"))));
    }

    [Fact]
    public void A_deadline_beyond_the_loaded_years_is_refused() =>
        Refused.With<CalendarNotLoaded>(() => After("2026-12-15", 30, DeadlineUnit.CalendarDay));

    [Fact]
    public void A_period_needs_a_length() => Refused.With<PeriodTooShort>(() => _ = new Period(0, DeadlineUnit.Month));

    [Fact]
    public void A_period_is_read_aloud() => Assert.Equal("10个工作日", new Period(10, DeadlineUnit.WorkingDay).ToString());

    [Fact]
    public void A_span_counts_both_ends()
    {
        var span = new DateSpan(new(2020, 5, 1), new(2020, 6, 30));

        Assert.Equal(61, span.Days);
        Assert.True(span.Contains(span.Last));
        Assert.True(span.Overlaps(new(span.Last, new(2021, 1, 1))));
        Assert.False(span.Overlaps(new(span.Last.AddDays(1), new(2021, 1, 1))));
        Refused.With<SpanEndsBeforeStart>(() => _ = new DateSpan(span.Last, span.First));
    }
}
