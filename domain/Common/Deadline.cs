namespace VillageTracker.Domain.Common;

/// <summary>What a period is counted in. Each rule of law says which; stored by name.</summary>
public enum DeadlineUnit
{
    /// <summary>日（自然日）: every day counts; the periods of the expropriation regulation (30日) are meant so.</summary>
    CalendarDay,

    /// <summary>工作日: as named, or by law, e.g. 2 to 7 days in the Administrative Penalties Law (art. 85).</summary>
    WorkingDay,

    /// <summary>月.</summary>
    Month,

    /// <summary>年.</summary>
    Year,
}

/// <summary>A length of time set by a rule, such as 30日, 10个工作日 or 6个月.</summary>
public readonly record struct Period
{
    /// <exception cref="RefusedException">Shorter than one unit (<see cref="PeriodTooShort"/>).</exception>
    public Period(int length, DeadlineUnit unit) => (Length, Unit) = length > 0
        ? (length, unit)
        : throw new RefusedException(new PeriodTooShort(length));

    public int Length { get; private init; }

    public DeadlineUnit Unit { get; private init; }

    /// <summary>"10个工作日".</summary>
    public override string ToString() => Length + Unit switch
    {
        DeadlineUnit.CalendarDay => "日",
        DeadlineUnit.WorkingDay => "个工作日",
        DeadlineUnit.Month => "个月",
        _ => "年",
    };
}

/// <summary>A legal time limit (期限) from the day something happened.</summary>
/// <remarks>
/// Civil Code (民法典) art. 201 to 203: the start day is not counted; months and years end on the corresponding day,
/// or on the month's last day where there is none; a last day on a day off moves to the first working day after.
/// </remarks>
public sealed record Deadline
{
    private Deadline(DateOnly start, Period period, DateOnly nominal, DateOnly lastDay, DateOnly? prudent) =>
        (Start, Period, NominalLastDay, LastDay, PrudentNextStep) = (start, period, nominal, lastDay, prudent);

    /// <summary>The day of the event; not counted.</summary>
    public DateOnly Start { get; }

    public Period Period { get; }

    /// <summary>The last day by counting alone. A publication of "not less than 30 days" (不少于30日) may end here.</summary>
    public DateOnly NominalLastDay { get; }

    /// <summary>The last day on which one may still act: moved to the next working day if it falls on a day off.</summary>
    public DateOnly LastDay { get; }

    /// <summary>After a minimum publication period: the first day on which the next step is allowed.</summary>
    public DateOnly NextStepFrom => NominalLastDay.AddDays(1);

    /// <summary>The first working day of <see cref="NextStepFrom"/>; null if its year is not loaded.</summary>
    public DateOnly? PrudentNextStep { get; }

    /// <exception cref="RefusedException">The calendar does not reach that far (<see cref="CalendarNotLoaded"/>).</exception>
    public static Deadline After(DateOnly start, Period period, WorkingCalendar calendar)
    {
        var nominal = Count(start, period, calendar);
        var lastDay = calendar.WorkingDayOnOrAfter(nominal);
        return new(start, period, nominal, lastDay, FirstWorkingDay(nominal.AddDays(1), calendar));
    }

    /// <summary>Counting alone, without moving the last day; only working days need the calendar.</summary>
    /// <exception cref="RefusedException"><see cref="CalendarNotLoaded"/>.</exception>
    public static DateOnly Count(DateOnly start, Period period, WorkingCalendar calendar) => period.Unit switch
    {
        DeadlineUnit.CalendarDay => start.AddDays(period.Length),
        DeadlineUnit.WorkingDay => calendar.AddWorkingDays(start, period.Length),
        DeadlineUnit.Month => start.AddMonths(period.Length),
        DeadlineUnit.Year => start.AddYears(period.Length),
        _ => throw new ArgumentOutOfRangeException(nameof(period), period.Unit, "Unknown unit."),
    };

    private static DateOnly? FirstWorkingDay(DateOnly from, WorkingCalendar calendar)
    {
        while (calendar.Covers(from) && !calendar.IsWorkingDay(from))
        {
            from = from.AddDays(1);
        }

        return calendar.Covers(from) ? from : null;
    }

    /// <summary>The last day counts until midnight, so the limit is over only on the day after it.</summary>
    public bool IsOverOn(DateOnly today) => today > LastDay;

    /// <summary>Calendar days left; 0 on the last day, negative when over.</summary>
    public int DaysLeftOn(DateOnly today) => LastDay.DayNumber - today.DayNumber;
}

/// <summary>A period has at least one day, month or year.</summary>
public sealed record PeriodTooShort(int Length) : Refusal($"期限至少为1，不能是{Length}。");
