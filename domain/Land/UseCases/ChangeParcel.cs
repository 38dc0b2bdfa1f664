using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Land.Topology;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.UseCases;

/// <summary>The facts or the boundary of a parcel are other ones from a day on (变更地块).</summary>
/// <param name="BoundaryGeoJson">The whole boundary, all parts and holes, or blank for none.</param>
/// <param name="On">The first day of the new state; not before the last change.</param>
/// <param name="Reason">Why, for the audit trail.</param>
public sealed record ChangeParcel(int ParcelId, int SeenVersion, ParcelFacts Facts, string? BoundaryGeoJson, DateOnly On, string Reason);

public sealed class ChangeParcelHandler(VillageDb db, ParcelPlacingHandler placing, ChooseLandClassHandler classes, VillageClock clock)
{
    /// <exception cref="RefusedException">A wrong fact or boundary, a day to come or before the last change, or an overlap.</exception>
    public async Task<ParcelSaved> HandleAsync(ChangeParcel request, CancellationToken cancellation)
    {
        var parcel = await db.Parcels.SingleOrDefaultAsync(p => p.Id == request.ParcelId, cancellation)
            ?? throw new NotFoundException("地块");
        db.ExpectVersion(parcel, request.SeenVersion);
        await classes.HandleAsync(request.Facts.LandClass, parcel.LandClass, request.On, cancellation);
        var boundary = string.IsNullOrWhiteSpace(request.BoundaryGeoJson) ? null : GeoJson.ReadArea(request.BoundaryGeoJson);
        var before = parcel.Shape;
        parcel.Change(request.Facts, boundary, request.On, clock.Today);

        // Not over again for a boundary that stays: a change of other facts must not fail for what was accepted before.
        IReadOnlyList<TopologyIssue> told = boundary is null || ReferenceEquals(before, parcel.Shape) ? []
            : await placing.HandleAsync([new(parcel.Code, boundary, parcel.StatedArea)], parcel.Layer, [], cancellation);
        db.Doing("变更地块", request.Reason);
        await db.SaveChangesAsync(cancellation);
        return new(parcel.Id, parcel.Code, told);
    }
}
