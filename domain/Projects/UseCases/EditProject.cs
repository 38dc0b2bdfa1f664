using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Projects.UseCases;

/// <param name="Reason">Why, for the audit trail.</param>
public sealed record EditProject(int Id, int SeenVersion, ProjectFacts Facts, double? Longitude, double? Latitude, string Reason);

/// <summary>Corrects what is known of a project beside its stages (修改项目).</summary>
public sealed class EditProjectHandler(VillageDb db)
{
    /// <exception cref="NotFoundException">No such project.</exception>
    /// <exception cref="RefusedException">No name, or an implausible place.</exception>
    public async Task HandleAsync(EditProject request, CancellationToken cancellation)
    {
        var project = await db.Projects.SingleOrDefaultAsync(p => p.Id == request.Id, cancellation) ?? throw new NotFoundException("项目");
        db.ExpectVersion(project, request.SeenVersion);
        project.Describe(request.Facts);
        ProjectPlace.Put(project, request.Longitude, request.Latitude);
        db.Doing("修改项目", request.Reason);
        await db.SaveChangesAsync(cancellation);
    }
}
