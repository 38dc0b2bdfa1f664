using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Projects.Queries;

/// <summary>One page of the projects, found by name, code or pinyin initials.</summary>
public sealed class ProjectListQuery(VillageDb db)
{
    private const int Size = Paging.Size;

    public async Task<PageOf<ProjectProgress>> RunAsync(ProjectFilter filter, DateOnly asOf, CancellationToken cancellation)
    {
        var found = Found(filter, asOf);
        var total = await found.CountAsync(cancellation);
        var page = Paging.NumberWithin(filter.Page, total);
        var ids = await Sorted(found, filter.Sort).Skip((page - 1) * Size).Take(Size).Select(p => p.Id).ToListAsync(cancellation);
        var read = await ProjectReading.OnDayAsync(db.Projects.Where(p => ids.Contains(p.Id)), asOf, cancellation);
        return new([.. read.OrderBy(p => ids.IndexOf(p.Id))], total, page, Size);
    }

    private IQueryable<Project> Found(ProjectFilter filter, DateOnly asOf)
    {
        var projects = db.Projects.AsNoTracking();
        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            var (code, initials) = (text.ToUpperInvariant(), text.ToLowerInvariant());
            projects = projects.Where(p => p.Name.Contains(text) || p.Code.StartsWith(code) || p.PinyinInitials.Contains(initials));
        }

        if (filter.Kind is { } kind)
        {
            projects = projects.Where(p => p.Kind == kind);
        }

        return filter.Only switch
        {
            ProjectsOnly.Late => projects.Where(p => p.Stages.Any(s =>
                s.PlannedOn < asOf && s.Status != StageStatus.Done && s.Status != StageStatus.Claimed)),
            ProjectsOnly.Unknown => projects.Where(p => !p.Stages.Any() || p.Stages.Any(s => s.Status == StageStatus.Unknown)),
            ProjectsOnly.Claimed => projects.Where(p => p.Stages.Any(s => s.Status == StageStatus.Claimed)),
            _ => projects,
        };
    }

    private static IQueryable<Project> Sorted(IQueryable<Project> projects, string? sort) => sort switch
    {
        "name" => projects.OrderBy(p => p.PinyinInitials).ThenBy(p => p.Code),
        "-name" => projects.OrderByDescending(p => p.PinyinInitials).ThenBy(p => p.Code),
        "-code" => projects.OrderByDescending(p => p.Code),
        _ => projects.OrderBy(p => p.Code),
    };
}

/// <summary>Which projects: those with a late stage, with something unknown, or with something claimed and not confirmed.</summary>
public enum ProjectsOnly { All, Late, Unknown, Claimed }

/// <param name="Text">Part of the name, the beginning of the code, or pinyin initials.</param>
/// <param name="Kind">Of this kind only.</param>
/// <param name="Only">In this condition only.</param>
/// <param name="Sort"><c>code</c>, <c>name</c>, or either with a minus.</param>
/// <param name="Page">From 1.</param>
public sealed record ProjectFilter(string? Text = null, ProjectKind? Kind = null, ProjectsOnly Only = ProjectsOnly.All, string? Sort = null, int Page = 1);
