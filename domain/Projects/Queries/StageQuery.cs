using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Projects.Queries;

/// <summary>One stage for the form that moves it.</summary>
public sealed class StageQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">There is none, or not for this person.</exception>
    public async Task<StageForm> RunAsync(int id, CancellationToken cancellation) =>
        await (from s in db.ProjectStages.AsNoTracking()
               join p in db.Projects on s.ProjectId equals p.Id
               where s.Id == id
               select new StageForm(s.Id, p.Id, p.Code, p.Name, s.Part!.Name, s.Name, s.Status, s.StatusOn, s.PlannedOn, s.Version, s.IsDemonstration))
            .SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException("项目阶段");
}

/// <summary>What the form of a stage shows.</summary>
public sealed record StageForm(
    int Id, int ProjectId, string ProjectCode, string ProjectName, string? Part, string Name, StageStatus Status, DateOnly? StatusOn,
    DateOnly? PlannedOn, int Version, bool IsDemonstration)
{
    public string FullName => Part + Name;
}

/// <summary>One practical project for the form that moves it.</summary>
public sealed class PracticalProjectQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">There is none, or not for this person.</exception>
    public async Task<PracticalForm> RunAsync(int id, CancellationToken cancellation)
    {
        var p = await db.PracticalProjects.AsNoTracking().Include(p => p.Steps).SingleOrDefaultAsync(p => p.Id == id, cancellation)
            ?? throw new NotFoundException("实事工程");
        return new(p.Id, p.Year, p.Number, p.Name, p.Status, p.StatusOn, p.DueOn, p.Note, p.Version,
            [.. p.Steps.OrderByDescending(s => s.Order).Select(s => StepTaken.Of(p.Name, s))]);
    }
}

/// <summary>What the form of a practical project shows.</summary>
public sealed record PracticalForm(
    int Id, int Year, int Number, string Name, StageStatus Status, DateOnly? StatusOn, DateOnly DueOn, string? Note, int Version,
    IReadOnlyList<StepTaken> Steps);
