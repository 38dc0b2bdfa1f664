using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Cases;

/// <summary>The legal procedure of an area on one track (征收案件, ExpropriationCaseS / ExpropriationCaseC): a clock that the law winds.</summary>
/// <remarks>
/// Decided by a government of county level or above, never by a street or a village (征收条例 art. 4, 土地管理法 art. 47); these only help. The
/// steps and limits are those of <see cref="LawOn"/>, whatever the law says later. There is no status for force of any kind
/// (cutting water or power, art. 27): such a complaint is an incident, never a step.
/// </remarks>
public sealed class ExpropriationCase : IVersioned, IBelongsToVillage
{
    public const int BodyMaxLength = 60;
    public const int ConditionMaxLength = 200;

    private readonly List<CaseStep> _steps = [];

    private ExpropriationCase() { }

    public int Id { get; private set; }
    public long VillageCode { get; private set; }
    public int AreaId { get; private set; }
    public ExpropriationTrack Track { get; private set; }

    /// <summary>The day whose law the case follows: the day of its first step.</summary>
    public DateOnly LawOn { get; private set; }

    /// <summary>决定机关: 亭湖区人民政府.</summary>
    public string Decider { get; private set; } = "";

    /// <summary>公告发布机关.</summary>
    public string IssuingBody { get; private set; } = "";

    /// <summary>征收实施单位、协助单位: street and village stand here, if anywhere.</summary>
    public string? ImplementingUnit { get; private set; }

    /// <summary>旧城区改建: then a majority's objection makes a hearing necessary (征收条例 art. 11).</summary>
    public bool IsOldTownRenewal { get; private set; }

    /// <summary>多数人对方案有异议.</summary>
    public bool MajorityObjects { get; private set; }

    /// <summary>附生效条件的预签协议: opted in, with the condition in words; null where it is not. Only on state land.</summary>
    public string? SigningCondition { get; private set; }

    /// <summary>Who owns the land was not looked up yet (待核实): the track is an assumption.</summary>
    public bool TrackIsAssumed { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<CaseStep> Steps => _steps;

    public bool HearingDue => MajorityObjects && (Track == ExpropriationTrack.C || IsOldTownRenewal);

    /// <exception cref="RefusedException">A body that may not decide (<see cref="DeciderTooLow"/>), or a condition on collective land.</exception>
    public static ExpropriationCase Open(DemolitionArea area, ExpropriationTrack track, DateOnly lawOn, CaseFacts facts, bool isDemonstration = false)
    {
        var opened = new ExpropriationCase { VillageCode = area.VillageCode, AreaId = area.Id, Track = track, LawOn = lawOn, IsDemonstration = isDemonstration };
        opened.Describe(facts);
        return opened;
    }

    /// <exception cref="RefusedException">As for <see cref="Open"/>.</exception>
    public void Describe(CaseFacts facts)
    {
        (Decider, IssuingBody) = (GovernmentBody.Require(facts.Decider), GovernmentBody.Require(facts.IssuingBody));
        ImplementingUnit = string.IsNullOrWhiteSpace(facts.ImplementingUnit) ? null : facts.ImplementingUnit.Trim();
        SigningCondition = string.IsNullOrWhiteSpace(facts.SigningCondition) ? null : facts.SigningCondition.Trim();
        if (SigningCondition is not null && Track == ExpropriationTrack.C)
        {
            throw new RefusedException(new ConditionOnlyOnStateLand());
        }

        (IsOldTownRenewal, MajorityObjects, TrackIsAssumed) = (facts.IsOldTownRenewal, facts.MajorityObjects, facts.TrackIsAssumed);
    }

    public CaseStep? Done(string code) => _steps.FirstOrDefault(s => s.Code == code);

    /// <summary>登记一步: refused, with the article, when a gate before it is not met.</summary>
    /// <exception cref="RefusedException">One of the refusals of <see cref="CaseClock"/>, done already, in the future, or a household's step.</exception>
    public CaseStep Record(string code, CaseStepFacts facts, CaseClock clock, DateOnly today)
    {
        var step = clock.Law[code];
        if (facts.On > today)
        {
            throw new RefusedException(new CaseStepInFuture(step.Name, facts.On));
        }

        if (Done(code) is { } done)
        {
            throw new RefusedException(new CaseStepDoneAlready(step.Name, done.On));
        }

        if (clock.WhyNot(step, facts.On) is { } refusal)
        {
            throw new RefusedException(refusal);
        }

        var recorded = new CaseStep(this, code, facts with { LastDay = clock.CheckedLastDay(step, facts.On, facts.LastDay) });
        _steps.Add(recorded);
        return recorded;
    }

    /// <summary>撤回误登的一步: only while nothing that rests on it is recorded; the audit trail keeps it.</summary>
    /// <exception cref="RefusedException">No reason, not recorded, or a later step rests on it.</exception>
    public void TakeBack(string code, string? reason, LawTable law)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RefusedException(new StepBackNeedsReason());
        }

        var step = Done(code) ?? throw new RefusedException(new CaseStepNotRecorded(law[code].Name));
        var later = law.Steps.FirstOrDefault(s => Done(s.Code) is not null && Requirement.Of(s.Requires).Any(r => r.Code == code));
        if (later is not null)
        {
            throw new RefusedException(new CaseStepIsBuiltOn(law[code].Name, later.Name));
        }

        _steps.Remove(step);
    }
}

/// <summary>What can be changed about a case.</summary>
public sealed record CaseFacts(
    string Decider, string IssuingBody, string? ImplementingUnit, bool IsOldTownRenewal = false, bool MajorityObjects = false,
    string? SigningCondition = null, bool TrackIsAssumed = false);
