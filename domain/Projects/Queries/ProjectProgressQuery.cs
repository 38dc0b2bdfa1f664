using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Projects.Queries;

/// <summary>How far every project and every practical project of the year had come by a day.</summary>
public sealed class ProjectProgressQuery(VillageDb db, StampedCache cache)
{
    public Task<ProjectsOnDay> RunAsync(DateOnly asOf, CancellationToken cancellation) => cache.GetAsync(
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"projects.progress.{asOf:yyyyMMdd}"), ["Projects"],
        () => ComputeAsync(asOf, cancellation), cancellation);

    private async Task<ProjectsOnDay> ComputeAsync(DateOnly asOf, CancellationToken cancellation)
    {
        var projects = await ProjectReading.OnDayAsync(db.Projects, asOf, cancellation);
        var byCode = projects.ToDictionary(p => p.Code, p => p.Id, StringComparer.Ordinal);
        var rows = await db.PracticalProjects.AsNoTracking().Where(p => p.Year == asOf.Year).OrderBy(p => p.Number)
            .Select(p => new { Row = p, Steps = p.Steps.Where(s => s.On <= asOf).ToList() }).ToListAsync(cancellation);
        return new(asOf, projects, [.. rows.Select(r => Practical(r.Row, r.Steps, asOf, byCode))]);
    }

    private static PracticalProgress Practical(PracticalProject p, List<ProgressStep> steps, DateOnly asOf, Dictionary<string, int> byCode)
    {
        var last = steps.MaxBy(s => s.Order);
        int? project = p.LinkedCode is { } code && byCode.TryGetValue(code, out var id) ? id : null;
        return new(p.Id, p.Year, p.Number, p.Name, p.DueOn, ProgressStep.StatusOn(asOf, p.InitialStatus, steps), last?.On,
            last?.IsReportedDay ?? false, p.LinkedCode, project, p.Note, p.Source, p.IsDemonstration);
    }
}

/// <summary>Reads projects with their stages as they stood on a day: two round trips whatever their number.</summary>
internal static class ProjectReading
{
    public static async Task<List<ProjectProgress>> OnDayAsync(IQueryable<Project> projects, DateOnly asOf, CancellationToken cancellation)
    {
        var rows = await projects.AsNoTracking().OrderBy(p => p.Code).Select(p => new
        {
            p.Id, p.Code, p.Name, p.Kind, p.Place, p.Note, p.TaxSourceNote, p.Source, p.IsDemonstration,
        }).ToListAsync(cancellation);
        var stages = await projects.AsNoTracking().SelectMany(p => p.Stages).Select(s => new StageRow(
            s.ProjectId, s.Id, s.Part!.Name, s.Name, s.InitialStatus, s.PlannedOn, s.Note, s.Source, s.IsDemonstration, s.Part!.Order, s.Order,
            s.Steps.Where(x => x.On <= asOf).ToList())).ToListAsync(cancellation);
        var byProject = stages.ToLookup(s => s.ProjectId);
        return
        [
            .. rows.Select(p => new ProjectProgress(p.Id, p.Code, p.Name, p.Kind, p.Place, p.Note, p.TaxSourceNote, p.Source, p.IsDemonstration, asOf,
                [.. byProject[p.Id].OrderBy(s => s.PartOrder ?? 0).ThenBy(s => s.Order).Select(s => s.On(asOf))])),
        ];
    }

    private sealed record StageRow(
        int ProjectId, int Id, string? Part, string Name, StageStatus Initial, DateOnly? PlannedOn, string? Note, string Source,
        bool IsDemonstration, int? PartOrder, int Order, List<ProgressStep> Steps)
    {
        public StageProgress On(DateOnly day)
        {
            var last = Steps.MaxBy(s => s.Order);
            return new(Id, Part, Name, ProgressStep.StatusOn(day, Initial, Steps), last?.On, last?.IsReportedDay ?? false, PlannedOn, Note, Source, IsDemonstration);
        }
    }
}
