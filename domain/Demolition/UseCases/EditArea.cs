using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>修改片区.</summary>
/// <param name="BoundaryGeoJson">The boundary as it is now drawn, or blank for none; an unchanged one stays what it was.</param>
/// <param name="Reason">Why, for the audit trail.</param>
public sealed record EditArea(int AreaId, int SeenVersion, AreaFacts Facts, string? BoundaryGeoJson, string Reason);

public sealed class EditAreaHandler(VillageDb db)
{
    /// <exception cref="RefusedException">No name, or a faulty boundary.</exception>
    /// <exception cref="NotFoundException">No such area in the person's scope.</exception>
    public async Task HandleAsync(EditArea request, CancellationToken cancellation)
    {
        var area = await db.DemolitionAreas.SingleOrDefaultAsync(a => a.Id == request.AreaId, cancellation)
            ?? throw new NotFoundException("这个片区");
        db.ExpectVersion(area, request.SeenVersion);
        area.Describe(request.Facts);
        var boundary = string.IsNullOrWhiteSpace(request.BoundaryGeoJson) ? null : GeoJson.ReadPolygon(request.BoundaryGeoJson);
        if (boundary is null || area.Shape is null || !boundary.EqualsExact(area.Shape))
        {
            area.DrawBoundary(boundary);
        }

        db.Doing("修改片区", request.Reason);
        await db.SaveChangesAsync(cancellation);
    }
}
