using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.UseCases;

/// <summary>The facts or the boundary of a parcel are corrected (修改地块).</summary>
/// <param name="Reason">Why, for the audit trail.</param>
public sealed record ChangeParcel(int ParcelId, int SeenVersion, ParcelFacts Facts, string? BoundaryGeoJson, string Reason);

public sealed class ChangeParcelHandler(VillageDb db)
{
    public async Task HandleAsync(ChangeParcel request, CancellationToken cancellation)
    {
        var parcel = await db.Parcels.SingleOrDefaultAsync(p => p.Id == request.ParcelId, cancellation)
            ?? throw new NotFoundException("地块");
        db.ExpectVersion(parcel, request.SeenVersion);
        parcel.Describe(request.Facts);
        parcel.DrawBoundary(string.IsNullOrWhiteSpace(request.BoundaryGeoJson) ? null : GeoJson.ReadPolygon(request.BoundaryGeoJson));
        db.Doing("修改地块", request.Reason);
        await db.SaveChangesAsync(cancellation);
    }
}
