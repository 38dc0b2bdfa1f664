using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Projects.UseCases;

public sealed record MovePracticalProject(int Id, int SeenVersion, StageStatus To, StepDay Day, string? Reason);

/// <summary>Says where a practical project has come to (登记实事工程进展).</summary>
public sealed class MovePracticalProjectHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="NotFoundException">No such practical project.</exception>
    /// <exception cref="RefusedException">See <see cref="PracticalProject.Move"/>.</exception>
    public async Task HandleAsync(MovePracticalProject request, CancellationToken cancellation)
    {
        var practical = await db.PracticalProjects.Include(p => p.Steps)
            .SingleOrDefaultAsync(p => p.Id == request.Id, cancellation) ?? throw new NotFoundException("实事工程");
        db.ExpectVersion(practical, request.SeenVersion);
        practical.Move(request.To, request.Day, clock.Today, request.Reason);
        db.Doing($"实事工程改为{request.To.Label()}", request.Reason);
        await db.SaveChangesAsync(cancellation);
    }
}
