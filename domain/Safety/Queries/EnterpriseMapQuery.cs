using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Geo.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Safety.Queries;

/// <summary>Enterprises on the map, in the colour of their rated risk.</summary>
public sealed class EnterpriseMapQuery(VillageDb db) : IMapLayer
{
    public string Layer => "enterprises";

    public string Area => "Safety";

    public int MinZoom => 11;

    public async Task<IReadOnlyList<MapFeature>> InBoxAsync(Envelope box, int most, CancellationToken cancellation)
    {
        var enterprises = await db.InBox<Enterprise>(box).AsNoTracking().Where(e => e.ClosedDownOn == null).OrderBy(e => e.Id).Take(most)
            .Select(e => new { e.Id, e.Code, e.Name, e.Industry, e.RatedLevel, e.Shape }).ToListAsync(cancellation);
        return [.. enterprises.Select(e => new MapFeature(e.Id, e.Shape!, new Dictionary<string, object>
        {
            ["name"] = e.Name,
            ["code"] = e.Code,
            ["industry"] = e.Industry,
            ["status"] = e.RatedLevel.ToString(),
            ["statusLabel"] = e.RatedLevel.Label(),
        }))];
    }
}
