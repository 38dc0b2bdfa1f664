using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.UseCases;

/// <summary>A piece of preparation work is put on a parcel's list (登记整备工作).</summary>
public sealed record PlanParcelWork(int ParcelId, ParcelWorkKind Kind, ParcelWorkFacts Facts);

public sealed class PlanParcelWorkHandler(VillageDb db)
{
    public async Task HandleAsync(PlanParcelWork request, CancellationToken cancellation)
    {
        var parcel = await db.Parcels.SingleOrDefaultAsync(p => p.Id == request.ParcelId, cancellation) ?? throw new NotFoundException("地块");
        db.Add(ParcelWork.Plan(parcel, request.Kind, request.Facts));
        db.Doing($"登记{request.Kind.Label()}");
        await db.SaveChangesAsync(cancellation);
    }
}
