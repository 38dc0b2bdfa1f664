using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Safety;

/// <summary>What is written down about a hazard when it is seen.</summary>
/// <param name="Description">What is wrong.</param>
/// <param name="Place">Where exactly.</param>
/// <param name="Category">隐患类别.</param>
/// <param name="Grade">隐患等级.</param>
/// <param name="FoundBy">Which of the two inspectors saw it.</param>
/// <param name="Deadline">整改期限: the last day for putting it right.</param>
public sealed record HazardFacts(string Description, string Place, HazardCategory Category, HazardGrade Grade, string FoundBy, DateOnly Deadline);

/// <summary>A safety hazard found on a check (安全隐患), followed until it is closed (闭环、销号).</summary>
/// <remarks>
/// Deadlines are calendar days. "Open on a day" is found by then and not closed by then; "overdue" is open with the next thing not done by its day.
/// </remarks>
public sealed class Hazard : IBelongsToVillage, IVersioned
{
    public const int NumberMaxLength = 40;
    public const int DescriptionMaxLength = 500;
    public const int PlaceMaxLength = 100;

    private readonly List<HazardStep> _steps = [];

    private Hazard() { }

    public int Id { get; private set; }

    /// <summary>The check's number and a running number: AQJC-2020-0001-1.</summary>
    public string Number { get; private set; } = "";
    public int InspectionId { get; private set; }
    public Inspection Inspection { get; private set; } = null!;
    public int EnterpriseId { get; private set; }
    public Enterprise Enterprise { get; private set; } = null!;
    public string Description { get; private set; } = "";
    public string Place { get; private set; } = "";
    public HazardCategory Category { get; private set; }
    public HazardGrade Grade { get; private set; }
    public DateOnly FoundOn { get; private set; }
    public string FoundBy { get; private set; } = "";

    /// <summary>整改期限, as it stands after an extension or a second deadline.</summary>
    public DateOnly Deadline { get; private set; }

    /// <summary>The day by which the next thing must happen: rectification, then re-inspection; null when closed.</summary>
    public DateOnly? DueOn { get; private set; }
    public HazardStatus Status { get; private set; }
    public DateOnly LastStepOn { get; private set; }

    /// <summary>Whether the present deadline was moved already.</summary>
    public bool IsExtended { get; private set; }
    public DateOnly? ClosedOn { get; private set; }
    public long VillageCode { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<HazardStep> Steps => _steps;

    internal static Hazard Find(Inspection inspection, string number, HazardFacts facts, RuleBook rules)
    {
        var finder = PersonName.Require(facts.FoundBy);
        if (finder != inspection.FirstInspector && finder != inspection.SecondInspector)
        {
            throw new RefusedException(new FinderNotThere(finder, inspection.FirstInspector, inspection.SecondInspector));
        }

        var hazard = new Hazard
        {
            Number = number,
            Inspection = inspection,
            Enterprise = inspection.Enterprise,
            Description = Words.Require("隐患情况", facts.Description, DescriptionMaxLength),
            Place = Words.Require("隐患部位", facts.Place, PlaceMaxLength),
            Category = facts.Category,
            Grade = facts.Grade,
            FoundOn = inspection.CheckedOn,
            FoundBy = finder,
            VillageCode = inspection.VillageCode,
            IsDemonstration = inspection.IsDemonstration,
        };
        hazard.SetDeadline(facts.Deadline, inspection.CheckedOn, rules);
        hazard.Note(HazardStatus.Found, inspection.CheckedOn, $"{inspection.FirstInspector}、{inspection.SecondInspector}", null, hazard.Deadline);
        return hazard;
    }

    /// <summary>The advisory is handed over (送达安全隐患告知单).</summary>
    public void Notify(DateOnly on, string by, string? note) => MoveTo(HazardStatus.Notified, on, by, note, Deadline);

    /// <summary>The enterprise begins to put it right (开始整改).</summary>
    public void StartRectifying(DateOnly on, string by, string? note) => MoveTo(HazardStatus.Rectifying, on, by, note, Deadline);

    /// <summary>Moves the deadline (延期): asked for before it expires, with a reason, once.</summary>
    /// <exception cref="RefusedException">Too late, a second time, not later than before, beyond the limit, or the wrong step.</exception>
    public void Extend(DateOnly on, DateOnly until, string by, string reason, RuleBook rules)
    {
        if (IsExtended)
        {
            throw new RefusedException(new ExtendedOnceAlready(Deadline));
        }

        if (on > Deadline)
        {
            throw new RefusedException(new ExtensionTooLate(Deadline));
        }

        if (until <= Deadline)
        {
            throw new RefusedException(new ExtensionNotLater(Deadline, until));
        }

        RefuseStep(HazardStatus.Extended, on);
        var why = Words.Require("延期理由", reason, HazardStep.NoteMaxLength);
        SetDeadline(until, on, rules);
        IsExtended = true;
        MoveTo(HazardStatus.Extended, on, by, why, until);
    }

    /// <summary>The enterprise says it is done, or the deadline has come: somebody must look (申请复查、到期复查).</summary>
    public void AskReinspection(DateOnly on, string by, string? note, RuleBook rules) => MoveTo(HazardStatus.ReinspectionDue, on, by, note,
        on.AddDays((int)rules.Value(SafetyRules.ReinspectWithinDays)));

    /// <summary>Somebody looked (复查): passed and closed, or not passed.</summary>
    /// <param name="on">The day.</param>
    /// <param name="reinspectors">Who looked: not the finder alone.</param>
    /// <param name="passed">Whether it is put right.</param>
    /// <param name="note">What was seen.</param>
    /// <exception cref="RefusedException">The finder alone, nobody, or the wrong step.</exception>
    public void Reinspect(DateOnly on, IReadOnlyList<string> reinspectors, bool passed, string note)
    {
        string[] people = [.. reinspectors.Where(p => !string.IsNullOrWhiteSpace(p)).Select(PersonName.Require).Distinct()];
        if (people.Length == 0)
        {
            throw new RefusedException(new WordsMissing("复查人员"));
        }

        if (people is [var only] && only == FoundBy)
        {
            throw new RefusedException(new FinderReinspectsAlone(FoundBy));
        }

        var seen = Words.Require("复查情况", note, HazardStep.NoteMaxLength);
        MoveTo(passed ? HazardStatus.Closed : HazardStatus.NotPassed, on, string.Join('、', people), seen, passed ? null : on);
        ClosedOn = passed ? on : null;
    }

    /// <summary>After a failed re-inspection: a second deadline (再次告知、重新限期).</summary>
    /// <exception cref="RefusedException">The deadline is outside the limit, or the wrong step.</exception>
    public void SetSecondDeadline(DateOnly on, DateOnly deadline, string by, string? note, RuleBook rules)
    {
        RefuseStep(HazardStatus.Rectifying, on);
        SetDeadline(deadline, on, rules);
        IsExtended = false;
        MoveTo(HazardStatus.Rectifying, on, by, note, deadline);
    }

    private void SetDeadline(DateOnly deadline, DateOnly from, RuleBook rules)
    {
        var most = (int)rules.Value(SafetyRules.RectifyWithinDays);
        var days = deadline.DayNumber - from.DayNumber;
        Deadline = days >= 1 && days <= most ? deadline : throw new RefusedException(new DeadlineOutsideLimit(from, days, most));
    }

    private void MoveTo(HazardStatus next, DateOnly on, string by, string? note, DateOnly? dueOn)
    {
        RefuseStep(next, on);
        Note(next, on, by, Words.Optional("说明", note, HazardStep.NoteMaxLength), dueOn);
    }

    private void RefuseStep(HazardStatus next, DateOnly on)
    {
        if (!Status.CanBecome(next))
        {
            throw new RefusedException(new HazardStepNotAllowed(Number, Status, next));
        }

        if (on < LastStepOn)
        {
            throw new RefusedException(new StepBeforeLastStep(Status, LastStepOn));
        }
    }

    private void Note(HazardStatus status, DateOnly on, string people, string? note, DateOnly? dueOn)
    {
        (Status, LastStepOn, DueOn) = (status, on, dueOn);
        _steps.Add(new(this, status, on, people, note, dueOn));
    }
}
