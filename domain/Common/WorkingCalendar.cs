using System.Collections.Frozen;

namespace VillageTracker.Domain.Common;

/// <summary>Which days are worked (工作日): Monday to Friday, less holidays, plus worked weekends (调休).</summary>
/// <remarks>
/// Knows only the years whose notice is loaded and refuses to guess beyond them. A year counts as loaded when its
/// National Day (1 October) is there as a day off: no notice ever left it out, and a stray day that a notice puts into
/// the neighbouring year does not make that year known.
/// </remarks>
public sealed class WorkingCalendar
{
    private readonly FrozenDictionary<DateOnly, bool> _isDayOff;
    private readonly FrozenSet<int> _years;

    public WorkingCalendar(IEnumerable<CalendarDay> days)
    {
        _isDayOff = days.ToFrozenDictionary(day => day.Date, day => day.IsDayOff);
        _years = _isDayOff.Where(day => day.Value && day.Key is { Month: 10, Day: 1 }).Select(day => day.Key.Year).ToFrozenSet();
    }

    /// <summary>The years whose notice is loaded, in order.</summary>
    public IReadOnlyList<int> Years => [.. _years.Order()];

    public bool Covers(DateOnly date) => _years.Contains(date.Year);

    /// <exception cref="RefusedException">The year is not loaded (<see cref="CalendarNotLoaded"/>).</exception>
    public bool IsWorkingDay(DateOnly date)
    {
        if (!Covers(date))
        {
            throw new RefusedException(new CalendarNotLoaded(date.Year));
        }

        return _isDayOff.TryGetValue(date, out var off)
            ? !off
            : date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
    }

    /// <summary>The day itself if it is worked, else the first worked day after it.</summary>
    /// <exception cref="RefusedException"><see cref="CalendarNotLoaded"/>.</exception>
    public DateOnly WorkingDayOnOrAfter(DateOnly date)
    {
        while (!IsWorkingDay(date))
        {
            date = date.AddDays(1);
        }

        return date;
    }

    /// <summary>The last of so many working days; the start day itself is not counted (Civil Code art. 201).</summary>
    /// <exception cref="RefusedException"><see cref="CalendarNotLoaded"/>.</exception>
    public DateOnly AddWorkingDays(DateOnly start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var date = start;
        for (var left = count; left > 0;)
        {
            date = date.AddDays(1);
            left -= IsWorkingDay(date) ? 1 : 0;
        }

        return date;
    }

    /// <summary>Working days after the first date up to and including the second; 0 if it is not later.</summary>
    /// <exception cref="RefusedException"><see cref="CalendarNotLoaded"/>.</exception>
    public int WorkingDaysBetween(DateOnly after, DateOnly upTo)
    {
        var count = 0;
        for (var date = after.AddDays(1); date <= upTo; date = date.AddDays(1))
        {
            count += IsWorkingDay(date) ? 1 : 0;
        }

        return count;
    }
}

/// <summary>The yearly notice has not been entered, so nobody can say which days are worked.</summary>
public sealed record CalendarNotLoaded(int Year)
    : Refusal($"{Year}年的节假日安排还没有录入，不能推算这一年的工作日和期限，请先录入国务院办公厅的放假通知。");
