using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>修改片区.</summary>
/// <param name="Drawn">The boundary as it is now drawn, or null for none; an unchanged one stays what it was.</param>
public sealed record EditArea(int AreaId, int SeenVersion, AreaFacts Facts, Geometry? Drawn);

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
        var boundary = request.Drawn is null ? null : Boundary.PolygonFrom(request.Drawn);
        if (boundary is null || area.Shape is null || !boundary.EqualsExact(area.Shape))
        {
            area.DrawBoundary(boundary);
        }

        db.Doing("修改片区");
        await db.SaveChangesAsync(cancellation);
    }
}
