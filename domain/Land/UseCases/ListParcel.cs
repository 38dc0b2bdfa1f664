using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.UseCases;

/// <summary>A parcel is offered publicly (挂牌).</summary>
public sealed record ListParcel(int ParcelId, int SeenVersion, ListingFacts Facts);

public sealed class ListParcelHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">See <see cref="Parcel.List"/>; or the number is taken.</exception>
    public async Task HandleAsync(ListParcel request, CancellationToken cancellation)
    {
        var parcel = await db.Parcels.SingleOrDefaultAsync(p => p.Id == request.ParcelId, cancellation) ?? throw new NotFoundException("地块");
        db.ExpectVersion(parcel, request.SeenVersion);
        var works = await db.ParcelWorks.AsNoTracking().Where(w => w.ParcelId == parcel.Id).ToListAsync(cancellation);
        db.Add(parcel.List(request.Facts, works, clock.Today));
        db.Doing("登记挂牌");
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault))
        {
            throw new RefusedException(new ListingNumberTaken(request.Facts.Number.Trim()));
        }
    }
}
