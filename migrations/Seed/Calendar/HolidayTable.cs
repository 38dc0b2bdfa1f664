using System.Globalization;
using VillageTracker.Domain.Common;

namespace VillageTracker.Migrations.Seed.Calendar;

/// <summary>Days off and worked weekends of 2020 to 2026, from the State Council's yearly notices.</summary>
/// <remarks>
/// Each line: the holiday, its days off, and after a bar the weekend days worked instead. 2020 and 2021 were read in
/// the public list NateScarlet/holiday-cn, 2026 against the notice's text, all years in the npm package chinese-days
/// 1.5.7. 2022-12-31 comes from the notice for 2023. Later years are entered by the person who runs the system.
/// </remarks>
public static class HolidayTable
{
    private static readonly Notice[] Notices =
    [
        new(2020, "国务院办公厅关于2020年部分节假日安排的通知",
            "元旦 01-01", "春节 01-24..01-30 | 01-19", "清明节 04-04..04-06", "劳动节 05-01..05-05 | 04-26 05-09",
            "端午节 06-25..06-27 | 06-28", "国庆节、中秋节 10-01..10-08 | 09-27 10-10"),
        new(2020, "国务院办公厅关于延长2020年春节假期的通知", "春节 01-31..02-02"),
        new(2021, "国务院办公厅关于2021年部分节假日安排的通知",
            "元旦 01-01..01-03", "春节 02-11..02-17 | 02-07 02-20", "清明节 04-03..04-05", "劳动节 05-01..05-05 | 04-25 05-08",
            "端午节 06-12..06-14", "中秋节 09-19..09-21 | 09-18", "国庆节 10-01..10-07 | 09-26 10-09"),
        new(2022, "国务院办公厅关于2022年部分节假日安排的通知",
            "元旦 01-01..01-03", "春节 01-31..02-06 | 01-29 01-30", "清明节 04-03..04-05 | 04-02", "劳动节 04-30..05-04 | 04-24 05-07",
            "端午节 06-03..06-05", "中秋节 09-10..09-12", "国庆节 10-01..10-07 | 10-08 10-09"),
        new(2022, "国务院办公厅关于2023年部分节假日安排的通知", "元旦 12-31"),
        new(2023, "国务院办公厅关于2023年部分节假日安排的通知",
            "元旦 01-01..01-02", "春节 01-21..01-27 | 01-28 01-29", "清明节 04-05", "劳动节 04-29..05-03 | 04-23 05-06",
            "端午节 06-22..06-24 | 06-25", "中秋节、国庆节 09-29..10-06 | 10-07 10-08"),
        new(2024, "国务院办公厅关于2024年部分节假日安排的通知",
            "元旦 01-01", "春节 02-10..02-17 | 02-04 02-18", "清明节 04-04..04-06 | 04-07", "劳动节 05-01..05-05 | 04-28 05-11",
            "端午节 06-10", "中秋节 09-15..09-17 | 09-14", "国庆节 10-01..10-07 | 09-29 10-12"),
        new(2025, "国务院办公厅关于2025年部分节假日安排的通知",
            "元旦 01-01", "春节 01-28..02-04 | 01-26 02-08", "清明节 04-04..04-06", "劳动节 05-01..05-05 | 04-27",
            "端午节 05-31..06-02", "国庆节、中秋节 10-01..10-08 | 09-28 10-11"),
        new(2026, "国务院办公厅关于2026年部分节假日安排的通知",
            "元旦 01-01..01-03 | 01-04", "春节 02-15..02-23 | 02-14 02-28", "清明节 04-04..04-06", "劳动节 05-01..05-05 | 05-09",
            "端午节 06-19..06-21", "中秋节 09-25..09-27", "国庆节 10-01..10-07 | 09-20 10-10"),
    ];

    /// <summary>All seed rows in the order of the notices.</summary>
    public static IReadOnlyList<CalendarDay> Days => [.. Notices.SelectMany(notice => notice.Days())];

    private sealed record Notice(int Year, string Source, params string[] Holidays)
    {
        public IEnumerable<CalendarDay> Days() => Holidays.SelectMany(Holiday);

        private IEnumerable<CalendarDay> Holiday(string line)
        {
            var name = line[..line.IndexOf(' ', StringComparison.Ordinal)];
            var halves = line[(name.Length + 1)..].Split('|');
            return Dates(halves[0]).Select(date => CalendarDay.Create(date, isDayOff: true, name, Source))
                .Concat(halves.Skip(1).SelectMany(Dates).Select(date => CalendarDay.Create(date, isDayOff: false, name, Source)));
        }

        private IEnumerable<DateOnly> Dates(string text) =>
            text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Range);

        private IEnumerable<DateOnly> Range(string text)
        {
            var ends = text.Split("..").Select(Date).ToArray();
            return Enumerable.Range(ends[0].DayNumber, ends[^1].DayNumber - ends[0].DayNumber + 1).Select(DateOnly.FromDayNumber);
        }

        private DateOnly Date(string monthAndDay) =>
            DateOnly.ParseExact($"{Year}-{monthAndDay}", "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
