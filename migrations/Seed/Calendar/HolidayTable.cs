namespace VillageTracker.Migrations.Seed.Calendar;
public static class HolidayTable { public static IEnumerable<Domain.Common.CalendarDay> Days() => []; }
