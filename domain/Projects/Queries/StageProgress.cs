namespace VillageTracker.Domain.Projects.Queries;

/// <summary>A stage as it stood on a day.</summary>
/// <param name="Id">The stage.</param>
/// <param name="Part">The part of the project it belongs to, or null.</param>
/// <param name="Name">土地挂牌, 封顶 …</param>
/// <param name="Status">On that day.</param>
/// <param name="StatusOn">The day of the step that says so; null while nothing was recorded.</param>
/// <param name="IsReportedDay"><paramref name="StatusOn"/> is the day of a report, not of the event (据报道).</param>
/// <param name="PlannedOn">The last day in time, or null.</param>
/// <param name="Note">Anything else.</param>
/// <param name="Source">From where it is known.</param>
/// <param name="IsDemonstration">Invented.</param>
public sealed record StageProgress(
    int Id, string? Part, string Name, StageStatus Status, DateOnly? StatusOn, bool IsReportedDay, DateOnly? PlannedOn, string? Note, string Source, bool IsDemonstration)
{
    /// <summary>"1号楼封顶", or the name alone.</summary>
    public string FullName => Part + Name;

    /// <summary>Planned for a day before <paramref name="day"/> and neither done nor claimed; an unknown one too, because somebody must find out.</summary>
    public bool IsLateOn(DateOnly day) => PlannedOn < day && Status is not (StageStatus.Done or StageStatus.Claimed);
}

/// <summary>A project as it stood on a day.</summary>
public sealed record ProjectProgress(
    int Id, string Code, string Name, ProjectKind Kind, string? Place, string? Note, string? TaxSourceNote, string Source,
    bool IsDemonstration, DateOnly AsOf, IReadOnlyList<StageProgress> Stages)
{
    public int Done => Stages.Count(s => s.Status == StageStatus.Done);
    public int Known => Stages.Count(s => s.Status.IsKnown());
    public int Unknown => Stages.Count - Known;

    /// <summary>Done among the stages of which anything is known, 0 to 1; null where nothing is known (未知 is not 0).</summary>
    public decimal? ShareDone => Known == 0 ? null : (decimal)Done / Known;

    /// <summary>The next stage that is planned and neither done nor claimed.</summary>
    public StageProgress? NextPlanned =>
        Stages.Where(s => s.PlannedOn is not null && s.Status is not (StageStatus.Done or StageStatus.Claimed)).MinBy(s => s.PlannedOn);

    public IReadOnlyList<StageProgress> Late => [.. Stages.Where(s => s.IsLateOn(AsOf))];
}

/// <summary>A practical project as it stood on a day.</summary>
/// <param name="Id">The practical project.</param>
/// <param name="Year">The year of the promise.</param>
/// <param name="Number">Its place in the year's list.</param>
/// <param name="Name">Its name.</param>
/// <param name="DueOn">The last day in time.</param>
/// <param name="Status">On that day.</param>
/// <param name="StatusOn">The day of the step that says so.</param>
/// <param name="IsReportedDay">That day is the day of a report.</param>
/// <param name="LinkedCode">The record that carries it out: P06, R01, E01, D07 …</param>
/// <param name="LinkedProjectId">The project of that code, where it is one.</param>
/// <param name="Note">Anything else.</param>
/// <param name="Source">From where it is known.</param>
/// <param name="IsDemonstration">Invented.</param>
public sealed record PracticalProgress(
    int Id, int Year, int Number, string Name, DateOnly DueOn, StageStatus Status, DateOnly? StatusOn, bool IsReportedDay,
    string? LinkedCode, int? LinkedProjectId, string? Note, string Source, bool IsDemonstration)
{
    public bool IsLateOn(DateOnly day) => DueOn < day && Status is not (StageStatus.Done or StageStatus.Claimed);
}

/// <summary>Projects and practical projects on a day, as the page, the dashboard and the report show them.</summary>
public sealed record ProjectsOnDay(DateOnly AsOf, IReadOnlyList<ProjectProgress> Projects, IReadOnlyList<PracticalProgress> Practical)
{
    public int LateStages => Projects.Sum(p => p.Late.Count);
}
