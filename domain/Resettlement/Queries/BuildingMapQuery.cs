using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Geo.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>Buildings of the resettlement estate on the map.</summary>
public sealed class BuildingMapQuery(VillageDb db) : IMapLayer
{
    public string Layer => "homes";

    public string Area => "Resettlement";

    public int MinZoom => 12;

    public async Task<IReadOnlyList<MapFeature>> InBoxAsync(Envelope box, int most, CancellationToken cancellation)
    {
        var buildings = await db.InBox<EstateBuilding>(box).AsNoTracking().OrderBy(b => b.Id).Take(most)
            .Select(b => new { b.Id, b.Number, b.Floors, b.Units, b.Shape, Estate = b.Estate.Name }).ToListAsync(cancellation);
        return [.. buildings.Select(b => new MapFeature(b.Id, b.Shape!, new Dictionary<string, object>
        {
            ["name"] = $"{b.Estate}{b.Number}幢",
            ["size"] = $"{b.Units} 个单元，{b.Floors} 层",
        }))];
    }
}
