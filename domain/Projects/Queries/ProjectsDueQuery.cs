using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Projects.Queries;

/// <remarks>The key is that of the project, or of the practical project: the page on which one sees what is due.</remarks>
/// <summary>Planned stages and practical projects that are due (到期的项目阶段和实事工程). A claimed one waits to be confirmed and is not listed.</summary>
public sealed class ProjectsDueQuery(VillageDb db) : IDueItems
{
    public async Task<IReadOnlyList<DueItem>> DueAsync(DateOnly until, int most, CancellationToken cancellation)
    {
        var stages = await (from s in db.ProjectStages.AsNoTracking()
                            join p in db.Projects on s.ProjectId equals p.Id
                            where s.PlannedOn <= until && s.Status != StageStatus.Done && s.Status != StageStatus.Claimed
                            orderby s.PlannedOn, s.Id
                            select new { p.Id, p.Name, Part = s.Part!.Name, Stage = s.Name, Due = s.PlannedOn!.Value }).Take(most).ToListAsync(cancellation);
        var practical = await db.PracticalProjects.AsNoTracking()
            .Where(p => p.DueOn <= until && p.Status != StageStatus.Done && p.Status != StageStatus.Claimed)
            .OrderBy(p => p.DueOn).ThenBy(p => p.Number).Take(most).ToListAsync(cancellation);
        return
        [
            .. stages.Select(s => new DueItem("Projects", "Project", s.Id, $"完成“{s.Name}”的“{s.Part}{s.Stage}”", s.Due))
                .Concat(practical.Select(p => new DueItem("Projects", "PracticalProject", p.Id, $"完成实事工程“{p.Name}”", p.DueOn)))
                .OrderBy(d => d.DueOn).Take(most),
        ];
    }
}
