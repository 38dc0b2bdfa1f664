using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Land.Topology;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.UseCases;

/// <summary>A parcel is entered into the land register (登记地块).</summary>
/// <param name="BoundaryGeoJson">The drawn boundary, or blank while nobody has surveyed it.</param>
/// <param name="On">The first day on which it is there.</param>
public sealed record RegisterParcel(
    string Code, long VillageCode, ParcelFacts Facts, string? BoundaryGeoJson, DateOnly On, ParcelLayer Layer = ParcelLayer.Planned);

/// <param name="Told">What is worth knowing about its place: gaps, slivers, small overlaps.</param>
public sealed record ParcelSaved(int Id, string Code, IReadOnlyList<TopologyIssue> Told);

public sealed class RegisterParcelHandler(VillageDb db, ParcelPlacingHandler placing, ChooseLandClassHandler classes, VillageClock clock)
{
    /// <exception cref="RefusedException">A wrong code, fact or boundary, a code in use, a day to come, or an overlap.</exception>
    public async Task<ParcelSaved> HandleAsync(RegisterParcel request, CancellationToken cancellation)
    {
        if (request.On > clock.Today)
        {
            throw new RefusedException(new ParcelStepInFuture(request.On));
        }

        await classes.HandleAsync(request.Facts.LandClass, null, request.On, cancellation);
        var boundary = string.IsNullOrWhiteSpace(request.BoundaryGeoJson) ? null : GeoJson.ReadArea(request.BoundaryGeoJson);
        var parcel = Parcel.Register(request.Code, request.VillageCode, request.Facts, boundary, request.On, request.Layer);
        if (await db.Parcels.AnyAsync(p => p.VillageCode == parcel.VillageCode && p.Code == parcel.Code, cancellation))
        {
            throw new RefusedException(new ParcelCodeTaken(parcel.Code)); // before its place: an overlap with its namesake would mislead
        }

        var told = boundary is null ? [] : await placing.HandleAsync([new(parcel.Code, boundary, parcel.StatedArea)], parcel.Layer, [], cancellation);
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

        return new(parcel.Id, parcel.Code, told);
    }
}
