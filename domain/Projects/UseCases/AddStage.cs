using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Projects.UseCases;

/// <param name="ProjectId">The project.</param>
/// <param name="Facts">The stage; a part that is named but not there is added.</param>
public sealed record AddStage(int ProjectId, StageFacts Facts);

/// <summary>Adds a stage to a project (添加阶段).</summary>
public sealed class AddStageHandler(VillageDb db)
{
    /// <exception cref="NotFoundException">No such project.</exception>
    /// <exception cref="RefusedException">No name, or a name used already.</exception>
    public async Task HandleAsync(AddStage request, CancellationToken cancellation)
    {
        var project = await db.Projects.Include(p => p.Parts).Include(p => p.Stages).AsSplitQuery()
            .SingleOrDefaultAsync(p => p.Id == request.ProjectId, cancellation) ?? throw new NotFoundException("项目");
        if (request.Facts.Part?.Trim() is { Length: > 0 } part && project.Parts.All(p => p.Name != part))
        {
            project.AddPart(part);
        }

        project.AddStage(request.Facts);
        db.Doing("添加阶段");
        await db.SaveChangesAsync(cancellation);
    }
}
