using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.UseCases;

/// <summary>A parcel comes a step further, or back (变更地块状态).</summary>
public sealed record MoveParcel(int ParcelId, int SeenVersion, ParcelStatus To, DateOnly On);

public sealed class MoveParcelHandler(VillageDb db, VillageClock clock)
{
    public async Task HandleAsync(MoveParcel request, CancellationToken cancellation)
    {
        var parcel = await db.Parcels.SingleOrDefaultAsync(p => p.Id == request.ParcelId, cancellation)
            ?? throw new NotFoundException("地块");
        db.ExpectVersion(parcel, request.SeenVersion);
        parcel.MoveTo(request.To, request.On, clock.Today);
        db.Doing($"地块状态改为{request.To.Label()}");
        await db.SaveChangesAsync(cancellation);
    }
}
