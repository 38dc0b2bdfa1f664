using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>登记片区.</summary>
/// <param name="VillageCode">The village that runs the work.</param>
/// <param name="BoundaryGeoJson">The boundary as it was drawn, or blank while nobody has surveyed it.</param>
public sealed record RegisterArea(long VillageCode, string Code, AreaFacts Facts, string? BoundaryGeoJson);

public sealed class RegisterAreaHandler(VillageDb db)
{
    /// <returns>The new area's key.</returns>
    /// <exception cref="RefusedException">A faulty code, name or boundary, or a code that is taken.</exception>
    public async Task<int> HandleAsync(RegisterArea request, CancellationToken cancellation)
    {
        var area = DemolitionArea.Create(request.VillageCode, request.Code, request.Facts);
        area.DrawBoundary(string.IsNullOrWhiteSpace(request.BoundaryGeoJson) ? null : GeoJson.ReadPolygon(request.BoundaryGeoJson));
        db.Add(area);
        db.Doing("登记片区");
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault))
        {
            throw new RefusedException(new AreaCodeTaken(area.Code));
        }

        return area.Id;
    }
}
