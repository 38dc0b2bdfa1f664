using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.Queries;

/// <summary>Everything the office knows of one parcel.</summary>
public sealed record ParcelView(
    int Id, string Code, ParcelLayer Layer, string Name, ParcelKind Kind, LandOwnership Ownership, LandArea StatedArea, LandArea? MeasuredArea,
    string? PlannedUse, string? Note, ParcelStatus Status, DateOnly? StatusOn, Geometry? Boundary, GeoBounds? Bounds, bool IsShapeDemonstration,
    DateOnly RegisteredOn, DateOnly CurrentSince, DateOnly? RetiredOn, int Version, LandClassRef? LandClass);

public sealed class ParcelQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">There is none, or it is another village's.</exception>
    public async Task<ParcelView> RunAsync(int id, CancellationToken cancellation)
    {
        var p = await db.Parcels.AsNoTracking().SingleOrDefaultAsync(x => x.Id == id, cancellation) ?? throw new NotFoundException("地块");
        return new(p.Id, p.Code, p.Layer, p.Name, p.Kind, p.Ownership, p.StatedArea, p.MeasuredArea, p.PlannedUse, p.Note, p.Status, p.StatusOn,
            p.Shape, p.Bounds, p.IsShapeDemonstration,
            p.RegisteredOn, p.CurrentSince, p.RetiredOn, p.Version, p.LandClass);
    }
}
