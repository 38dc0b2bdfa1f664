using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Persistence;
using VillageTracker.Reports.Documents.ProgressReports;

namespace VillageTracker.Web.Downloads;

/// <summary>The stored shapes for the map of a report: one query for each layer.</summary>
public sealed class ReportMap(VillageDb db)
{
    public async Task<IReadOnlyList<MapShape>> ReadAsync(CancellationToken cancellation)
    {
        var areas = await db.DemolitionAreas.AsNoTracking().Where(a => a.Shape != null)
            .Select(a => new MapShape(MapLayer.Area, a.Code, a.Shape!, a.IsShapeDemonstration)).ToListAsync(cancellation);
        var parcels = await db.Parcels.AsNoTracking().Where(p => p.Shape != null && p.RetiredOn == null)
            .Select(p => new MapShape(MapLayer.Parcel, p.Code, p.Shape!, p.IsShapeDemonstration)).ToListAsync(cancellation);
        var works = await db.PublicWorks.AsNoTracking().Where(w => w.Shape != null)
            .Select(w => new { w.Kind, w.Code, w.Shape, w.IsShapeDemonstration }).ToListAsync(cancellation);
        var buildings = await db.EstateBuildings.AsNoTracking().Where(b => b.Shape != null)
            .Select(b => new { b.Number, b.Shape, b.IsDemonstration }).ToListAsync(cancellation);
        var enterprises = await db.Enterprises.AsNoTracking().Where(e => e.Shape != null && e.ClosedDownOn == null)
            .Select(e => new MapShape(MapLayer.Enterprise, e.Code, e.Shape!, e.IsDemonstration)).ToListAsync(cancellation);
        return
        [
            .. areas, .. parcels,
            .. works.Select(w => new MapShape(w.Kind == PublicWorkKind.Road ? MapLayer.Road : MapLayer.Greening, w.Code, w.Shape!, w.IsShapeDemonstration)),
            .. buildings.Select(b => new MapShape(MapLayer.Building, $"{b.Number:00}", b.Shape!, b.IsDemonstration)),
            .. enterprises,
        ];
    }
}
