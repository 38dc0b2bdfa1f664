using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Cases;

/// <summary>How a step stands on a day.</summary>
public enum StepState
{
    /// <summary>Done, its posting over.</summary>
    Done,

    /// <summary>Done, its posting still runs.</summary>
    Posting,

    /// <summary>May be done now.</summary>
    Open,

    /// <summary>A gate is not met.</summary>
    Blocked,

    /// <summary>Not called for in this case.</summary>
    NotDue,

    /// <summary>Happens household by household.</summary>
    PerHousehold,
}

/// <summary>One line of a case's timeline (办理时间表): what was done, or what stands in the way, and the days that count.</summary>
/// <param name="Step">The law's line.</param>
/// <param name="Done">The record, or null.</param>
/// <param name="State">How it stands.</param>
/// <param name="WhyNot">The sentence that says what stands in the way.</param>
/// <param name="ObjectUntil">After a posting: the last day to speak up.</param>
/// <param name="NextFrom">After a posting: the first day for what follows.</param>
/// <param name="DueOn">The last day by law for a step that has one.</param>
/// <param name="DaysLeft">Until <paramref name="DueOn"/> or <paramref name="ObjectUntil"/>, in <paramref name="Unit"/>; negative when over.</param>
/// <param name="Unit">In which kind of days.</param>
/// <param name="WasLate">Done after its last day.</param>
public sealed record StepStanding(
    LawStep Step, CaseStep? Done, StepState State, string? WhyNot, DateOnly? ObjectUntil, DateOnly? NextFrom, DateOnly? DueOn,
    int? DaysLeft, DeadlineUnit? Unit, bool WasLate);

public static class CaseStanding
{
    public static IReadOnlyList<StepStanding> On(this ExpropriationCase of, CaseClock clock, WorkingCalendar calendar, DateOnly today) =>
        [.. clock.Law.Steps.Select(step => Of(of, step, clock, calendar, today))];

    private static StepStanding Of(ExpropriationCase of, LawStep step, CaseClock clock, WorkingCalendar calendar, DateOnly today)
    {
        var done = of.Done(step.Code);
        var due = clock.DueOf(step);
        var objectUntil = done is null ? null : clock.ObjectUntil(done);
        var lapses = step.PeriodKind == StepPeriod.Lapses ? done?.LastDay : null;
        var limit = done is null ? due?.LastDay : objectUntil;
        var next = done is not null && objectUntil is not null ? clock.NextAfter(done) : (DateOnly?)null;
        var why = done is null ? clock.WhyNot(step, today) : null;
        return new(step, done, StateOf(of, step, done, next, why, today), why?.Message, objectUntil, next, due?.LastDay ?? lapses,
            limit is { } l ? DaysLeft(today, l, step.PeriodUnit, calendar) : null, step.PeriodUnit, done is not null && due is not null && done.On > due.LastDay);
    }

    private static StepState StateOf(ExpropriationCase of, LawStep step, CaseStep? done, DateOnly? next, Refusal? why, DateOnly today) =>
        done is not null ? (next > today ? StepState.Posting : StepState.Done)
        : step.Scope == StepScope.Household ? StepState.PerHousehold
        : step.Condition == StepCondition.HearingDue && !of.HearingDue ? StepState.NotDue
        : why is null ? StepState.Open : StepState.Blocked;

    /// <summary>Working days where the law counts working days, else calendar days; 0 on the last day.</summary>
    public static int DaysLeft(DateOnly today, DateOnly last, DeadlineUnit? unit, WorkingCalendar calendar) =>
        unit != DeadlineUnit.WorkingDay ? last.DayNumber - today.DayNumber
        : last >= today ? calendar.WorkingDaysBetween(today, last) : -calendar.WorkingDaysBetween(last, today);
}
