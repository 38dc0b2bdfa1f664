using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>One area as its page shows it.</summary>
public sealed record AreaDetails(
    int Id, string Code, string Name, LandTrack LandTrack, string Batch, DateOnly? Deadline, string? Note, Geometry? Shape,
    GeoBounds? Bounds, bool IsDemonstration, bool IsShapeDemonstration, bool IsDeadlineDemonstration, DateOnly? CutOffOn, string? CutOffSource, bool IsCutOffDemonstration, int Version,
    IReadOnlyList<string> Villages);

public sealed class AreaDetailsQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">No such area in the person's scope.</exception>
    public async Task<AreaDetails> RunAsync(int id, CancellationToken cancellation)
    {
        var area = await db.DemolitionAreas.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellation)
            ?? throw new NotFoundException("这个片区");
        var villages = await (from l in db.Set<DemolitionAreaLocation>().AsNoTracking()
                              join u in db.AdministrativeUnits on l.UnitCode equals u.Code
                              where l.AreaId == id
                              orderby l.UnitCode
                              select u.Name + (l.Groups ?? "")).ToListAsync(cancellation);
        return new(area.Id, area.Code, area.Name, area.LandTrack, area.Batch, area.Deadline, area.Note, area.Shape, area.Bounds,
            area.IsDemonstration, area.IsShapeDemonstration, area.IsDeadlineDemonstration, area.CutOffOn, area.CutOffSource, area.IsCutOffDemonstration, area.Version, villages);
    }
}
