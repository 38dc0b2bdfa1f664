using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Cases;

/// <summary>A decision on a household that did not agree (补偿决定, 征收条例 art. 26), and the clocks that its service starts.</summary>
public sealed class CompensationDecision : IVersioned, IBelongsToVillage
{
    private CompensationDecision() { }

    public int Id { get; private set; }
    public long VillageCode { get; private set; }
    public int AreaId { get; private set; }
    public int HouseholdId { get; private set; }
    public string DocumentNumber { get; private set; } = "";

    /// <summary>决定机关.</summary>
    public string Decider { get; private set; } = "";

    /// <summary>决定的补偿总额.</summary>
    public Money Amount { get; private set; }
    public DateOnly DecidedOn { get; private set; }

    /// <summary>送达日: all periods count from here.</summary>
    public DateOnly ServedOn { get; private set; }

    /// <summary>复议期限届满日.</summary>
    public DateOnly ReviewUntil { get; private set; }

    /// <summary>起诉期限届满日.</summary>
    public DateOnly SueUntil { get; private set; }

    /// <summary>申请强制执行的最后一日.</summary>
    public DateOnly EnforceUntil { get; private set; }

    /// <summary>催告书最迟送达日.</summary>
    public DateOnly DemandBy { get; private set; }
    public DateOnly? ReviewAppliedOn { get; private set; }
    public DateOnly? ReviewDecidedOn { get; private set; }
    public DateOnly? SuedOn { get; private set; }
    public DateOnly? DemandOn { get; private set; }
    public DateOnly? CourtAppliedOn { get; private set; }

    /// <summary>已履行搬迁.</summary>
    public DateOnly? MovedOn { get; private set; }

    /// <summary>Neither obeyed nor before a court: its clocks run. A plain column for the list of what is due.</summary>
    public bool IsRunning { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    public DateOnly EnforceFrom => SueUntil.AddDays(1);

    /// <exception cref="RefusedException">No number, served before it was made, a body that may not decide, or the household has signed.</exception>
    public static CompensationDecision Serve(
        Household household, DecisionFacts facts, RemedyTerms terms, WorkingCalendar calendar, DateOnly today, bool isDemonstration = false)
    {
        if (!household.Status.IsRemaining())
        {
            throw new RefusedException(new DecisionOnSigned(household.Code));
        }

        if (string.IsNullOrWhiteSpace(facts.DocumentNumber))
        {
            throw new RefusedException(new DecisionNumberMissing());
        }

        if (facts.ServedOn < facts.DecidedOn || facts.ServedOn > today)
        {
            throw new RefusedException(new DecisionServedOnWrongDay(facts.DecidedOn, facts.ServedOn));
        }

        var decision = new CompensationDecision
        {
            VillageCode = household.VillageCode, AreaId = household.AreaId, HouseholdId = household.Id, DocumentNumber = facts.DocumentNumber.Trim(),
            Decider = GovernmentBody.Require(facts.Decider), Amount = facts.Amount, DecidedOn = facts.DecidedOn, ServedOn = facts.ServedOn,
            IsRunning = true, IsDemonstration = isDemonstration,
        };
        decision.Wind(terms, calendar);
        return decision;
    }

    /// <summary>Records what happened after the service.</summary>
    /// <exception cref="RefusedException">In the future, before the service, twice, or against the clocks.</exception>
    public void Record(DecisionAct act, DateOnly on, RemedyTerms terms, WorkingCalendar calendar, DateOnly today)
    {
        Refuse(on > today || on < ServedOn, () => new DecisionActOnWrongDay(act, on, ServedOn));
        switch (act)
        {
            case DecisionAct.ReviewApplied:
                Refuse(on > ReviewUntil, () => new RemedyTooLate(act, ReviewUntil));
                ReviewAppliedOn = Once(ReviewAppliedOn, act, on);
                break;
            case DecisionAct.ReviewDecided:
                Refuse(ReviewAppliedOn is null || on < ReviewAppliedOn, () => new NoReviewToDecide());
                ReviewDecidedOn = Once(ReviewDecidedOn, act, on);
                Wind(terms, calendar);
                break;
            case DecisionAct.Sued:
                Refuse(on > SueUntil, () => new RemedyTooLate(act, SueUntil));
                SuedOn = Once(SuedOn, act, on);
                break;
            case DecisionAct.DemandServed:
                DemandOn = Once(DemandOn, act, on);
                break;
            case DecisionAct.CourtApplied:
                RefuseCourt(on, terms, calendar);
                CourtAppliedOn = Once(CourtAppliedOn, act, on);
                break;
            default:
                MovedOn = Once(MovedOn, act, on);
                break;
        }

        IsRunning = CourtAppliedOn is null && MovedOn is null && SuedOn is null;
    }

    /// <summary>Why a court can't be asked to enforce it on a day, or null if it can (征收条例 art. 28, 行政强制法 art. 53, 54).</summary>
    public Refusal? WhyNoCourt(DateOnly on, RemedyTerms terms, WorkingCalendar calendar) =>
        MovedOn is not null ? new MovedAlready(MovedOn.Value)
        : SuedOn is not null || (ReviewAppliedOn is not null && ReviewDecidedOn is null) ? new RemedyInUse()
        : on <= SueUntil ? new CourtTooEarly(SueUntil, EnforceFrom)
        : on > EnforceUntil ? new CourtTooLate(terms.Enforce, EnforceUntil)
        : DemandOn is not { } demand ? new DemandMissing(terms.Demand)
        : on < RemedyDates.AfterDemand(demand, terms, calendar) ? new DemandTooShort(terms.Demand, demand, RemedyDates.AfterDemand(demand, terms, calendar))
        : null;

    private void RefuseCourt(DateOnly on, RemedyTerms terms, WorkingCalendar calendar)
    {
        if (WhyNoCourt(on, terms, calendar) is { } refusal)
        {
            throw new RefusedException(refusal);
        }
    }

    private void Wind(RemedyTerms terms, WorkingCalendar calendar)
    {
        var dates = RemedyDates.Of(ServedOn, ReviewDecidedOn, terms, calendar);
        (ReviewUntil, SueUntil, EnforceUntil, DemandBy) = (dates.ReviewUntil, dates.SueUntil, dates.EnforceUntil, dates.DemandBy);
    }

    private static DateOnly Once(DateOnly? before, DecisionAct act, DateOnly on) =>
        before is { } earlier ? throw new RefusedException(new DecisionActTwice(act, earlier)) : on;

    private static void Refuse(bool broken, Func<Refusal> refusal)
    {
        if (broken)
        {
            throw new RefusedException(refusal());
        }
    }
}

/// <summary>What is written down when a decision is served.</summary>
public sealed record DecisionFacts(string DocumentNumber, string Decider, Money Amount, DateOnly DecidedOn, DateOnly ServedOn);
