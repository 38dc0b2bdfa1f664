using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Geo.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>Demolition areas on the map, with the households left in each.</summary>
public sealed class AreaMapQuery(VillageDb db, AreaListQuery list) : IMapLayer
{
    public string Layer => "areas";

    public string Area => "Demolition";

    public int MinZoom => 10;

    public async Task<IReadOnlyList<MapFeature>> InBoxAsync(Envelope box, int most, CancellationToken cancellation)
    {
        var known = await list.RunAsync(cancellation);
        var areas = await db.InBox<DemolitionArea>(box).AsNoTracking().OrderBy(a => a.Id).Take(most)
            .Select(a => new { a.Id, a.Code, a.Name, a.Shape }).ToListAsync(cancellation);
        return [.. areas.Select(a => new MapFeature(a.Id, a.Shape!, new Dictionary<string, object>
        {
            ["name"] = a.Name,
            ["code"] = a.Code,
            ["remaining"] = $"{known.Count(a.Id, s => s.IsRemaining())} 户",
        }))];
    }
}

/// <summary>Households on the map, coloured by how far they have come; named by their code, for a map is seen over a shoulder.</summary>
public sealed class HouseholdMapQuery(VillageDb db) : IMapLayer
{
    public string Layer => "households";

    public string Area => "Demolition";

    public int MinZoom => 14;

    public async Task<IReadOnlyList<MapFeature>> InBoxAsync(Envelope box, int most, CancellationToken cancellation)
    {
        var households = await db.InBox<Household>(box).AsNoTracking().OrderBy(h => h.Id).Take(most)
            .Select(h => new { h.Id, h.Code, h.Status, h.Shape }).ToListAsync(cancellation);
        return [.. households.Select(h => new MapFeature(h.Id, h.Shape!, new Dictionary<string, object>
        {
            ["name"] = h.Code,
            ["code"] = h.Code,
            ["status"] = h.Status.ToString(),
            ["statusLabel"] = h.Status.Label(),
        }))];
    }
}
