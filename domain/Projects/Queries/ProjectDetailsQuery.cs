using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Projects.Queries;

/// <summary>One project with its stages and the steps of each.</summary>
public sealed class ProjectDetailsQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">There is none, or not for this person.</exception>
    public async Task<ProjectDetails> RunAsync(int id, DateOnly asOf, CancellationToken cancellation)
    {
        var one = db.Projects.AsNoTracking().Where(p => p.Id == id);
        var progress = (await ProjectReading.OnDayAsync(one, asOf, cancellation)).SingleOrDefault() ?? throw new NotFoundException("项目");
        var rest = await one.Select(p => new
        {
            p.InOrder, p.Version, p.Shape, p.IsShapeDemonstration, Parts = p.Parts.OrderBy(x => x.Order).Select(x => x.Name).ToList(),
        }).SingleAsync(cancellation);
        var steps = await one.SelectMany(p => p.Stages).Select(s => new { Name = (s.Part == null ? "" : s.Part.Name) + s.Name, Steps = s.Steps.ToList() })
            .ToListAsync(cancellation);
        var point = rest.Shape?.Centroid;
        return new(progress, rest.InOrder, rest.Version, rest.Parts, point?.X, point?.Y, rest.IsShapeDemonstration,
            [.. steps.SelectMany(s => s.Steps.Select(x => StepTaken.Of(s.Name, x))).OrderByDescending(s => s.On).ThenByDescending(s => s.Order)]);
    }
}

/// <param name="Progress">The project and its stages on the day.</param>
/// <param name="InOrder">The stages follow each other strictly.</param>
/// <param name="Version">For the form.</param>
/// <param name="Parts">The names of its parts.</param>
/// <param name="Longitude">Of its point, or of the middle of its area.</param>
/// <param name="Latitude">As <paramref name="Longitude"/>.</param>
/// <param name="IsShapeDemonstration">The place is invented.</param>
/// <param name="Steps">Everything recorded of its stages, newest first.</param>
public sealed record ProjectDetails(
    ProjectProgress Progress, bool InOrder, int Version, IReadOnlyList<string> Parts, double? Longitude, double? Latitude,
    bool IsShapeDemonstration, IReadOnlyList<StepTaken> Steps);

/// <summary>A step as it was recorded.</summary>
public sealed record StepTaken(string Stage, StageStatus To, DateOnly On, bool IsReportedDay, string? Reason, int Order)
{
    internal static StepTaken Of(string stage, ProgressStep step) => new(stage, step.To, step.On, step.IsReportedDay, step.Reason, step.Order);
}
