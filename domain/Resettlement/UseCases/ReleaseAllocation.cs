using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Queries;

namespace VillageTracker.Domain.Resettlement.UseCases;

/// <summary>Take a home back that has no statement in force (退回房源).</summary>
public sealed record ReleaseAllocation(int AllocationId, int SeenVersion, DateOnly On, string Reason);

public sealed class ReleaseAllocationHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">Wrong stage, no reason, wrong date.</exception>
    public async Task HandleAsync(ReleaseAllocation request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        var allocation = await db.Allocations.Include(a => a.Home).SingleOrDefaultAsync(a => a.Id == request.AllocationId, cancellation)
            ?? throw new NotFoundException("这条分配记录");
        db.ExpectVersion(allocation, request.SeenVersion);
        if (await db.Statements.OnItsWay().Where(s => s.AllocationId == allocation.Id).Select(s => s.Number).FirstOrDefaultAsync(cancellation) is { } onItsWay)
        {
            throw new RefusedException(new StatementOnItsWay(allocation.Number, onItsWay));
        }

        allocation.Release(request.On, request.Reason);
        db.Doing("退回安置房", request.Reason);
        await db.SaveChangesAsync(cancellation);
    }
}
