using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Queries;

namespace VillageTracker.Domain.Resettlement.UseCases;

/// <summary>Hand over the keys of a settled home (办理拿房).</summary>
public sealed record HandOverKeys(int AllocationId, int SeenVersion, DateOnly On);

public sealed class HandOverKeysHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">The statement is not settled (<see cref="KeysBeforePayment"/>), or dated before the payment.</exception>
    public async Task HandleAsync(HandOverKeys request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        var allocation = await db.Allocations.SingleOrDefaultAsync(a => a.Id == request.AllocationId, cancellation)
            ?? throw new NotFoundException("这条分配记录");
        db.ExpectVersion(allocation, request.SeenVersion);
        if (await db.Statements.Standing().Where(s => s.AllocationId == allocation.Id && s.SupplementsId != null && s.SettledOn == null)
            .Select(s => s.Number).FirstOrDefaultAsync(cancellation) is { } open)
        {
            throw new RefusedException(new KeysBeforeSupplement(allocation.Number, open));
        }

        allocation.HandOver(request.On);
        db.Doing("办理拿房", allocation.Number);
        await db.SaveChangesAsync(cancellation);
    }
}
