using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition;

/// <content>The steps: one act each, with its date. A step that does not follow the present one is refused.</content>
public sealed partial class Household
{
    public HouseholdStatus Status { get; private set; }

    /// <summary>The status as its place in the process, for sorting and comparing in SQL where the name can't.</summary>
    public int StatusOrder { get; private set; }

    /// <summary>The day of the latest step.</summary>
    public DateOnly StatusOn { get; private set; }
    public DateOnly RegisteredOn { get; private set; }
    public DateOnly? SurveyedOn { get; private set; }
    public DateOnly? AppraisedOn { get; private set; }
    public DateOnly? SignedOn { get; private set; }

    /// <summary>签约时刻 to the minute, where the agreement has it; decides the order among those who signed on one day.</summary>
    public TimeOnly? SignedAt { get; private set; }
    public DateOnly? VacatedOn { get; private set; }
    public DateOnly? DemolishedOn { get; private set; }
    public DateOnly? SettledOn { get; private set; }

    /// <summary>入户调查: what the house measures and is recognised for.</summary>
    /// <exception cref="RefusedException">As for every step: not the next one, before the previous one, in the future; here also an area of 0.</exception>
    public void Survey(DateOnly on, DateOnly today, FloorArea recognisedArea)
    {
        Check(HouseholdStatus.Surveyed, on, today);
        if (recognisedArea == FloorArea.Zero)
        {
            throw new RefusedException(new RecognisedAreaZero());
        }

        (RecognisedArea, SurveyedMembers) = (recognisedArea, Members);
        SurveyedOn = Arrive(HouseholdStatus.Surveyed, on);
    }

    /// <summary>房屋评估.</summary>
    /// <exception cref="RefusedException">As for every step; also no value.</exception>
    public void Appraise(DateOnly on, DateOnly today, Money value)
    {
        Check(HouseholdStatus.Appraised, on, today);
        AppraisedValue = value > Money.Zero ? value : throw new RefusedException(new AppraisedValueMissing());
        AppraisedOn = Arrive(HouseholdStatus.Appraised, on);
    }

    /// <summary>签订补偿协议: the way of compensation and the total agreed.</summary>
    /// <exception cref="RefusedException">As for every step; also no way chosen or no amount.</exception>
    public void Sign(DateOnly on, DateOnly today, CompensationMethod method, Money compensation)
    {
        Check(HouseholdStatus.Signed, on, today);
        if (method == CompensationMethod.Undecided)
        {
            throw new RefusedException(new MethodNotChosen());
        }

        Compensation = compensation > Money.Zero ? compensation : throw new RefusedException(new CompensationMissing());
        (Method, AgreedFen) = (method, compensation.Fen);
        SignedOn = Arrive(HouseholdStatus.Signed, on);
    }

    /// <summary>签约时刻, as it stands on the agreement.</summary>
    /// <exception cref="RefusedException">Not signed.</exception>
    public void NoteSigningTime(TimeOnly at)
    {
        if (SignedOn is null)
        {
            throw new RefusedException(new StepNotAllowed(Status, HouseholdStatus.Signed));
        }

        SignedAt = new(at.Hour, at.Minute);
    }

    /// <summary>补充协议: another total than the one signed for.</summary>
    /// <exception cref="RefusedException">Nothing signed, or no amount.</exception>
    public void AgreeAnew(Money compensation)
    {
        if (SignedOn is null)
        {
            throw new RefusedException(new StepNotAllowed(Status, HouseholdStatus.Signed));
        }

        Compensation = compensation > Money.Zero ? compensation : throw new RefusedException(new CompensationMissing());
        AgreedFen = compensation.Fen;
    }

    /// <summary>腾空验收: the empty house is accepted.</summary>
    /// <exception cref="RefusedException">As for every step.</exception>
    public void Vacate(DateOnly on, DateOnly today)
    {
        Check(HouseholdStatus.Vacated, on, today);
        VacatedOn = Arrive(HouseholdStatus.Vacated, on);
    }

    /// <summary>房屋拆除.</summary>
    /// <exception cref="RefusedException">As for every step.</exception>
    public void Demolish(DateOnly on, DateOnly today)
    {
        Check(HouseholdStatus.Demolished, on, today);
        DemolishedOn = Arrive(HouseholdStatus.Demolished, on);
    }

    /// <summary>安置结清: money paid out, or homes handed over.</summary>
    /// <exception cref="RefusedException">As for every step.</exception>
    public void Settle(DateOnly on, DateOnly today)
    {
        Check(HouseholdStatus.Settled, on, today);
        SettledOn = Arrive(HouseholdStatus.Settled, on);
    }

    /// <summary>退回一步: the one way to correct a step. What the step had recorded is taken away with it; the audit trail keeps it.</summary>
    /// <exception cref="RefusedException">No reason, or nothing to go back from.</exception>
    public void StepBack(string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RefusedException(new StepBackNeedsReason());
        }

        var previous = Status.Previous() ?? throw new RefusedException(new NothingToStepBack());
        switch (Status)
        {
            case HouseholdStatus.Surveyed: (SurveyedOn, RecognisedArea, SurveyedMembers) = (null, null, null); break;
            case HouseholdStatus.Appraised: (AppraisedOn, AppraisedValue) = (null, null); break;
            case HouseholdStatus.Signed: (SignedOn, SignedAt, Method, Compensation, AgreedFen) = (null, null, CompensationMethod.Undecided, null, 0); break;
            case HouseholdStatus.Vacated: VacatedOn = null; break;
            case HouseholdStatus.Demolished: DemolishedOn = null; break;
            case HouseholdStatus.Settled: SettledOn = null; break;
        }

        Arrive(previous, DateOf(previous)!.Value);
    }

    /// <summary>The day on which a status was reached, or null if it has not been.</summary>
    public DateOnly? DateOf(HouseholdStatus status) => status switch
    {
        HouseholdStatus.Registered => RegisteredOn,
        HouseholdStatus.Surveyed => SurveyedOn,
        HouseholdStatus.Appraised => AppraisedOn,
        HouseholdStatus.Signed => SignedOn,
        HouseholdStatus.Vacated => VacatedOn,
        HouseholdStatus.Demolished => DemolishedOn,
        HouseholdStatus.Settled => SettledOn,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    private void Check(HouseholdStatus step, DateOnly on, DateOnly today)
    {
        if (!Status.CanBecome(step))
        {
            throw new RefusedException(new StepNotAllowed(Status, step));
        }

        if (on < StatusOn)
        {
            throw new RefusedException(new StepBeforePrevious(step, on, Status, StatusOn));
        }

        NotAfter(today, on, step);
    }

    private static DateOnly NotAfter(DateOnly today, DateOnly on, HouseholdStatus step) =>
        on <= today ? on : throw new RefusedException(new StepInFuture(step, on));

    private DateOnly Arrive(HouseholdStatus status, DateOnly on)
    {
        (Status, StatusOrder, StatusOn) = (status, (int)status, on);
        return on;
    }
}
