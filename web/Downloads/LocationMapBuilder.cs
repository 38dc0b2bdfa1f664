using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Geo.Queries;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Reports.Documents.LocationMaps;
using VillageTracker.Reports.Documents.ProgressReports;

namespace VillageTracker.Web.Downloads;

/// <summary>Gathers what a location map shows: the thing itself and what lies around it.</summary>
public sealed class LocationMapBuilder(VillageDb db, VillageClock clock, ReportVillages villages)
{
    /// <exception cref="NotFoundException">No such parcel in the person's villages.</exception>
    /// <exception cref="RefusedException">It has no boundary yet.</exception>
    public Task<LocationMap> ParcelAsync(int id, CancellationToken cancellation) => ParcelAsync(db.Parcels.Where(p => p.Id == id), cancellation);

    /// <inheritdoc cref="ParcelAsync(int, CancellationToken)"/>
    public Task<LocationMap> ParcelAsync(string code, CancellationToken cancellation) => ParcelAsync(
        db.Parcels.Where(p => p.Code == code), cancellation);

    /// <exception cref="NotFoundException">No such area in the person's villages.</exception>
    /// <exception cref="RefusedException">It has no boundary yet.</exception>
    public async Task<LocationMap> AreaAsync(int id, CancellationToken cancellation)
    {
        var a = await db.DemolitionAreas.AsNoTracking().SingleOrDefaultAsync(x => x.Id == id, cancellation) ?? throw new NotFoundException("征收片区");
        var households = await db.Households.CountAsync(h => h.AreaId == id, cancellation);
        return await MapAsync("征收片区位置图", MapLayer.Area, a.Code, a.Name, [("编号", a.Code), ("名称", a.Name), ("户数", $"{households} 户")], null, a.Shape, a.IsShapeDemonstration, cancellation);
    }

    private async Task<LocationMap> ParcelAsync(IQueryable<Parcel> one, CancellationToken cancellation)
    {
        var p = await one.AsNoTracking().SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException("地块");
        return await MapAsync("地块位置图", MapLayer.Parcel, p.Code, p.Name,
            [("编号", p.Code), ("名称", p.Name), ("权属", p.Ownership.Label()), ("类别", p.Kind.Label()), ("状态", p.Status.Label()), ("规划用途", p.PlannedUse ?? "—")],
            p.StatedArea, p.Shape, p.IsShapeDemonstration, cancellation);
    }

    private async Task<LocationMap> MapAsync(string title, MapLayer layer, string code, string name, IReadOnlyList<(string, string)> facts, LandArea? stated,
        Geometry? shape, bool isDemonstration, CancellationToken cancellation)
    {
        var drawn = shape ?? throw new RefusedException(new NothingToMap(name));
        var view = LocationMap.ViewOf(drawn);
        var around = await AroundAsync(view, cancellation);
        var (_, village) = await villages.OfAsync(db.Actor, cancellation);
        return new(village.FullName, title, layer, code, name, facts, stated, drawn,
            [.. around.Where(s => s.Layer != layer || s.Code != code)], view, clock.Today, isDemonstration || around.Any(s => s.IsDemonstration));
    }

    private async Task<List<MapShape>> AroundAsync(Envelope view, CancellationToken cancellation)
    {
        var areas = await db.InBox<DemolitionArea>(view).AsNoTracking()
            .Select(a => new MapShape(MapLayer.Area, a.Code, a.Shape!, a.IsShapeDemonstration)).ToListAsync(cancellation);
        var parcels = await db.InBox<Parcel>(view).AsNoTracking()
            .Select(p => new MapShape(MapLayer.Parcel, p.Code, p.Shape!, p.IsShapeDemonstration)).ToListAsync(cancellation);
        var works = await db.InBox<PublicWork>(view).AsNoTracking()
            .Select(w => new { w.Kind, w.Name, w.Shape, w.IsShapeDemonstration }).ToListAsync(cancellation);
        var ground = GeometryFactory.Default.ToGeometry(view);
        return
        [
            .. areas.Concat(parcels)
                .Concat(works.Select(w => new MapShape(w.Kind == PublicWorkKind.Road ? MapLayer.Road : MapLayer.Greening, w.Name, w.Shape!, w.IsShapeDemonstration)))
                .Select(s => s with { Shape = s.Shape.Intersection(ground) }).Where(s => !s.Shape.IsEmpty),
        ];
    }
}

public sealed record NothingToMap(string Name) : Refusal($"“{Name}”还没有边界，画好边界后才能出位置图。");
