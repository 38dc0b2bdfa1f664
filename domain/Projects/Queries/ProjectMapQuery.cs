using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Geo.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Projects.Queries;

/// <summary>Projects on the map.</summary>
public sealed class ProjectMapQuery(VillageDb db) : IMapLayer
{
    public string Layer => "projects";

    public string Area => "Projects";

    public int MinZoom => 10;

    public async Task<IReadOnlyList<MapFeature>> InBoxAsync(Envelope box, int most, CancellationToken cancellation)
    {
        var projects = await db.InBox<Project>(box).AsNoTracking().OrderBy(p => p.Id).Take(most)
            .Select(p => new { p.Id, p.Code, p.Name, p.Kind, p.Shape }).ToListAsync(cancellation);
        return [.. projects.Select(p => new MapFeature(p.Id, p.Shape!, new Dictionary<string, object>
        {
            ["name"] = p.Name,
            ["code"] = p.Code,
            ["kind"] = p.Kind.Label(),
        }))];
    }
}
