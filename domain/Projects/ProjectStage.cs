using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Projects;

/// <summary>One stage of a project (阶段): 土地挂牌, 填河, 封顶 …, with its planned day and what has been said of it, day by day.</summary>
public sealed class ProjectStage : IVersioned, IBelongsToVillage
{
    public const int NameMaxLength = 60;
    public const int NoteMaxLength = 500;

    private readonly List<ProgressStep> _steps = [];

    private ProjectStage() { }

    internal ProjectStage(Project project, ProjectPart? part, int order, StageFacts facts, bool isDemonstration)
    {
        (VillageCode, Part, Order) = (project.VillageCode, part, order);
        (Name, PlannedOn) = (facts.Name, facts.PlannedOn);
        (Note, Source) = (Project.Tidy(facts.Note), Project.Tidy(facts.Source) ?? "");
        InitialStatus = facts.IsKnownNotStarted ? StageStatus.NotStarted : StageStatus.Unknown;
        Status = InitialStatus;
        IsDemonstration = isDemonstration;
    }

    public int Id { get; private set; }
    public int ProjectId { get; private set; }
    public long VillageCode { get; private set; }
    public int? PartId { get; private set; }

    /// <summary>The part it belongs to, or null for the project as a whole.</summary>
    public ProjectPart? Part { get; private set; }

    /// <summary>Its place among the stages of the whole project.</summary>
    public int Order { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Before any step was recorded: unknown, or known not to have begun.</summary>
    public StageStatus InitialStatus { get; private set; }

    /// <summary>After the last step.</summary>
    public StageStatus Status { get; private set; }

    /// <summary>The day of the last step.</summary>
    public DateOnly? StatusOn { get; private set; }

    /// <summary>The last day on which it is in time, or null where nobody has planned it.</summary>
    public DateOnly? PlannedOn { get; private set; }

    /// <summary>The day on which it was done; null also when it is done but only the day of the report is known.</summary>
    public DateOnly? DoneOn { get; private set; }
    public string? Note { get; private set; }
    public string Source { get; private set; } = "";
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<ProgressStep> Steps => _steps;

    /// <summary>Sets or changes the planned day.</summary>
    /// <exception cref="RefusedException">A planned day is changed without a reason (the reason itself goes into the audit trail).</exception>
    public void Plan(DateOnly? on, string? reason)
    {
        if (PlannedOn is not null && on != PlannedOn && string.IsNullOrWhiteSpace(reason))
        {
            throw new RefusedException(new PlanWithoutReason(Name));
        }

        PlannedOn = on;
    }

    internal void Move(StageStatus to, StepDay day, string? reason, DateOnly today)
    {
        _steps.Add(ProgressStep.Next(VillageCode, Name, Status, _steps, to, day, reason, today));
        (Status, StatusOn) = (to, day.On);
        DoneOn = to == StageStatus.Done && !day.IsReported ? day.On : null;
    }
}

/// <summary>What is known of a stage when it is added.</summary>
/// <param name="Name">土地挂牌, 填河, 清障, 平整, 杆线迁移, 封顶, 人防 …</param>
/// <param name="Part">The part of the project, or null.</param>
/// <param name="PlannedOn">The last day on which it is in time.</param>
/// <param name="Note">Anything else.</param>
/// <param name="Source">From where it is known.</param>
/// <param name="IsKnownNotStarted">It is known not to have begun; otherwise its status begins as unknown.</param>
public sealed record StageFacts(
    string Name, string? Part = null, DateOnly? PlannedOn = null, string? Note = null, string? Source = null, bool IsKnownNotStarted = false);
