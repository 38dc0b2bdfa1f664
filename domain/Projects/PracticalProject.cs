using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Projects;

/// <summary>One of the year's practical projects for the villagers (实事工程), promised for the end of the year.</summary>
public sealed class PracticalProject : IVersioned, IBelongsToVillage
{
    public const int NameMaxLength = 100;
    public const int NoteMaxLength = 1000;
    public const int LinkMaxLength = 20;

    private readonly List<ProgressStep> _steps = [];

    private PracticalProject() { }

    public int Id { get; private set; }
    public long VillageCode { get; private set; }
    public int Year { get; private set; }

    /// <summary>Its place in the year's list: 1, 2, 3 …</summary>
    public int Number { get; private set; }
    public string Name { get; private set; } = "";
    public DateOnly DueOn { get; private set; }

    /// <summary>The code of the record that carries it out, where there is one: P06 a project, R01 a road, E01 an estate, D07 an area.</summary>
    public string? LinkedCode { get; private set; }
    public StageStatus InitialStatus { get; private set; }
    public StageStatus Status { get; private set; }
    public DateOnly? StatusOn { get; private set; }
    public DateOnly? DoneOn { get; private set; }
    public string? Note { get; private set; }
    public string Source { get; private set; } = "";
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<ProgressStep> Steps => _steps;

    /// <summary>Promises it; due on the last day of the year.</summary>
    /// <exception cref="RefusedException">No name, or a number that is not in the list.</exception>
    public static PracticalProject Promise(long villageCode, int year, int number, string name, string source, string? linkedCode = null, string? note = null)
    {
        if (number is < 1 or > 99)
        {
            throw new RefusedException(new PracticalNumberOutOfRange(number));
        }

        return new()
        {
            VillageCode = villageCode,
            Year = year,
            Number = number,
            Name = Project.Tidy(name) ?? throw new RefusedException(new ProjectNameMissing()),
            DueOn = new(year, 12, 31),
            LinkedCode = Project.Tidy(linkedCode),
            Note = Project.Tidy(note),
            Source = source,
        };
    }

    /// <summary>Says where it has come to.</summary>
    /// <exception cref="RefusedException">The same rules as for a stage of a project.</exception>
    public void Move(StageStatus to, StepDay day, DateOnly today, string? reason = null)
    {
        _steps.Add(ProgressStep.Next(VillageCode, Name, Status, _steps, to, day, reason, today));
        (Status, StatusOn) = (to, day.On);
        DoneOn = to == StageStatus.Done && !day.IsReported ? day.On : null;
    }
}
