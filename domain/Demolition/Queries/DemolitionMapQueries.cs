using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Geo.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>Demolition areas on the map, with how many households are left in each.</summary>
public sealed class DemolitionAreaMapQuery(VillageDb db, AreaProgressQuery progress, VillageClock clock) : IMapLayer
{
    public string Layer => "areas";

    public string Area => "Demolition";

    public int MinZoom => 10;

    public async Task<IReadOnlyList<MapFeature>> InBoxAsync(Envelope box, int most, CancellationToken cancellation)
    {
        var areas = await db.InBox<DemolitionArea>(box).AsNoTracking().OrderBy(a => a.Id).Take(most)
            .Select(a => new { a.Id, a.Code, a.Name, a.Batch, a.Shape }).ToListAsync(cancellation);
        var counts = (await progress.RunAsync(clock.Today, cancellation)).ToDictionary(p => p.AreaId);
        return [.. areas.Select(a => new MapFeature(a.Id, a.Shape!, new Dictionary<string, object>
        {
            ["name"] = a.Name,
            ["code"] = a.Code,
            ["batch"] = a.Batch,
            ["status"] = counts.GetValueOrDefault(a.Id) is { Remaining: > 0 } ? "Left" : "Signed",
            ["remaining"] = string.Create(CultureInfo.InvariantCulture, $"{counts.GetValueOrDefault(a.Id)?.Remaining ?? 0} / {counts.GetValueOrDefault(a.Id)?.Households ?? 0} 户"),
        }))];
    }
}

/// <summary>Houses of demolition households on the map, by number and step; the name is left to the household's own page.</summary>
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
            ["status"] = h.Status.ToString(),
            ["statusLabel"] = h.Status.Label(),
        }))];
    }
}
