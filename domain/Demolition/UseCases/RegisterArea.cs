using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Persistence;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>登记片区.</summary>
/// <param name="VillageCode">The village that runs the work.</param>
/// <param name="Drawn">The boundary as it was drawn, or null.</param>
public sealed record RegisterArea(long VillageCode, string Code, AreaFacts Facts, Geometry? Drawn);

public sealed class RegisterAreaHandler(VillageDb db)
{
    /// <returns>The new area's key.</returns>
    /// <exception cref="RefusedException">A faulty code, name or boundary, or a code that is taken.</exception>
    public async Task<int> HandleAsync(RegisterArea request, CancellationToken cancellation)
    {
        var area = DemolitionArea.Create(request.VillageCode, request.Code, request.Facts);
        area.DrawBoundary(request.Drawn is null ? null : Boundary.PolygonFrom(request.Drawn));
        db.Add(area);
        db.Doing("登记片区");
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (fault.Violates(DemolitionAreaConfiguration.CodeIndex, "DemolitionAreas.Code"))
        {
            throw new RefusedException(new AreaCodeTaken(area.Code));
        }

        return area.Id;
    }
}
