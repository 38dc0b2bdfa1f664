using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Cases;

/// <summary>Reads a case's gates and limits by the law of its day (律钟): what may be done on a day, and if not, why not and by which article.</summary>
public sealed class CaseClock(ExpropriationCase of, LawTable law, WorkingCalendar calendar)
{
    public LawTable Law => law;

    /// <summary>Why the step may not be dated <paramref name="on"/>, or null if it may.</summary>
    public Refusal? WhyNot(LawStep step, DateOnly on) =>
        step.Scope == StepScope.Household ? new StepIsPerHousehold(step.Name)
        : step.Condition == StepCondition.HearingDue && !of.HearingDue ? new HearingNotDue(step.Article, of.Track)
        : Unmet(step.Requires, step.Name, step.Article, on);

    /// <summary>Why an act with a household may not happen on <paramref name="on"/>, or null if it may.</summary>
    public Refusal? WhyNot(GatedAct act, DateOnly on)
    {
        var gate = law[act];
        return act == GatedAct.SignAgreement && of.SigningCondition is not null
            ? Unmet("S5~", "签订附生效条件的协议", gate.Article, on)
            : Unmet(gate.Requires, act.Label(), gate.Article, on);
    }

    /// <summary>The first day on which what follows a posting may happen: the day after its last day by law, or by the paper if that is later.</summary>
    public DateOnly NextAfter(CaseStep done) => NominalLastDay(done)?.AddDays(1) ?? done.On;

    /// <summary>The last day on which somebody may still speak up: moved to the next working day if it is a day off (民法典 art. 203).</summary>
    /// <remarks>Null for a step that is not posted, and for a year whose holidays are not entered.</remarks>
    public DateOnly? ObjectUntil(CaseStep done) =>
        NominalLastDay(done) is { } last && calendar.Covers(last) && calendar.Covers(last.AddDays(10)) ? calendar.WorkingDayOnOrAfter(last) : null;

    /// <summary>The last day for a step that the law wants within a time, once the step it counts from is done.</summary>
    public Deadline? DueOf(LawStep step) => step is { PeriodKind: StepPeriod.Within, Period: { } period, CountsFrom: { } from } && of.Done(from) is { } start
        ? Deadline.After(start.On, period, calendar) : null;

    /// <summary>What the paper states, if the law allows it; else the law's own last day.</summary>
    /// <exception cref="RefusedException">A posting shorter, or a freeze longer, than the law says.</exception>
    public DateOnly? CheckedLastDay(LawStep step, DateOnly on, DateOnly? stated)
    {
        if (step.Period is not { } period || step.PeriodKind is not (StepPeriod.Publication or StepPeriod.Lapses))
        {
            return stated;
        }

        var byLaw = Deadline.Count(on, period, calendar);
        if (step.PeriodKind == StepPeriod.Publication && stated < byLaw)
        {
            throw new RefusedException(new PostingTooShort(step.Name, period, step.Article, byLaw));
        }

        return step.PeriodKind == StepPeriod.Lapses && stated > byLaw
            ? throw new RefusedException(new FreezeTooLong(step.Name, period, step.Article, byLaw))
            : stated ?? byLaw;
    }

    private Refusal? Unmet(string requires, string act, string article, DateOnly on)
    {
        foreach (var required in Requirement.Of(requires))
        {
            var step = law[required.Code];
            if (step.Condition == StepCondition.HearingDue && !of.HearingDue)
            {
                continue;
            }

            if (of.Done(required.Code) is not { } done)
            {
                return new StepMissing(act, step.Name, article);
            }

            if (Early(act, article, on, step, done, required.BegunIsEnough) is { } early)
            {
                return early;
            }
        }

        return null;
    }

    private Refusal? Early(string act, string article, DateOnly on, LawStep step, CaseStep done, bool begunIsEnough)
    {
        if (on < done.On)
        {
            return new StepTooEarly(act, on, step.Name, done.On, article);
        }

        var next = begunIsEnough ? done.On : NextAfter(done);
        return on < next && step.Period is { } period
            ? new PostingNotOver(act, step.Name, period, step.Article, next.AddDays(-1), next)
            : null;
    }

    private DateOnly? NominalLastDay(CaseStep done) => law[done.Code] is { PeriodKind: StepPeriod.Publication, Period: { } period }
        && Deadline.Count(done.On, period, calendar) is var byLaw ? done.LastDay > byLaw ? done.LastDay : byLaw : null;
}
