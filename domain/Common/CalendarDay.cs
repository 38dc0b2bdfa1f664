namespace VillageTracker.Domain.Common;

/// <summary>A day that the yearly notice on holidays (节假日安排) takes out of the ordinary week.</summary>
/// <remarks>
/// Either a weekday or weekend day that is off, or a weekend day that is worked (调休上班). Days not listed follow
/// the week. The State Council publishes the notice each November for the next year; an exception within the year,
/// such as the longer Spring Festival of 2020, is entered as further days with their own source.
/// </remarks>
public sealed class CalendarDay
{
    public const int NameMaxLength = 50;
    public const int SourceMaxLength = 200;

    private CalendarDay(DateOnly date, bool isDayOff, string name, string source) =>
        (Date, IsDayOff, Name, Source) = (date, isDayOff, name, source);

    /// <summary>The day itself is the key.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>True for a day off (放假), false for a worked weekend day (调休上班).</summary>
    public bool IsDayOff { get; private set; }

    /// <summary>The holiday (节日) it belongs to.</summary>
    public string Name { get; private set; }

    /// <summary>The notice (通知) that says so.</summary>
    public string Source { get; private set; }

    /// <exception cref="RefusedException">No holiday or no source is named (<see cref="CalendarDayIncomplete"/>).</exception>
    public static CalendarDay Create(DateOnly date, bool isDayOff, string name, string source) =>
        string.IsNullOrWhiteSpace(name) || string.IsNullOrWhiteSpace(source)
            ? throw new RefusedException(new CalendarDayIncomplete(date))
            : new(date, isDayOff, name.Trim(), source.Trim());
}

/// <summary>Every day must say which holiday and which notice it comes from.</summary>
public sealed record CalendarDayIncomplete(DateOnly Date)
    : Refusal($"请为 {Date:yyyy-MM-dd} 填写节日名称和通知来源。");
