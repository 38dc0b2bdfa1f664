using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.UseCases;

/// <summary>A parcel is entered into the land register (登记地块).</summary>
/// <param name="BoundaryGeoJson">The drawn boundary, or blank while nobody has surveyed it.</param>
public sealed record RegisterParcel(string Code, long VillageCode, ParcelFacts Facts, string? BoundaryGeoJson);

public sealed class RegisterParcelHandler(VillageDb db)
{
    /// <returns>The key of the new parcel.</returns>
    public async Task<int> HandleAsync(RegisterParcel request, CancellationToken cancellation)
    {
        var boundary = string.IsNullOrWhiteSpace(request.BoundaryGeoJson) ? null : GeoJson.ReadPolygon(request.BoundaryGeoJson);
        var parcel = Parcel.Register(request.Code, request.VillageCode, request.Facts, boundary);
        db.Parcels.Add(parcel);
        db.Doing("登记地块");
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault))
        {
            throw new RefusedException(new ParcelCodeTaken(parcel.Code));
        }

        return parcel.Id;
    }
}
