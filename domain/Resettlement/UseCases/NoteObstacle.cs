using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.UseCases;

/// <summary>Note what holds a case up other than a dispute (登记卡点), or that nothing does any more.</summary>
public sealed record NoteObstacle(int AllocationId, int SeenVersion, string? Note);

public sealed class NoteObstacleHandler(VillageDb db)
{
    public async Task HandleAsync(NoteObstacle request, CancellationToken cancellation)
    {
        var allocation = await db.Allocations.SingleOrDefaultAsync(a => a.Id == request.AllocationId, cancellation)
            ?? throw new NotFoundException("这条分配记录");
        db.ExpectVersion(allocation, request.SeenVersion);
        allocation.NoteObstacle(request.Note);
        db.Doing("登记未办结原因", allocation.Number);
        await db.SaveChangesAsync(cancellation);
    }
}
