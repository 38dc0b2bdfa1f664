using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Geo.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.Queries;

/// <summary>Parcels on the map.</summary>
public sealed class ParcelMapQuery(VillageDb db) : IMapLayer
{
    public string Layer => "parcels";

    public string Area => "Land";

    public int MinZoom => 10;

    public async Task<IReadOnlyList<MapFeature>> InBoxAsync(Envelope box, int most, CancellationToken cancellation)
    {
        var parcels = await db.InBox<Parcel>(box).AsNoTracking().Where(p => p.RetiredOn == null).OrderBy(p => p.Id).Take(most)
            .Select(p => new { p.Id, p.Code, p.Name, p.Status, p.StatedArea, p.Shape }).ToListAsync(cancellation);
        return [.. parcels.Select(p => new MapFeature(p.Id, p.Shape!, new Dictionary<string, object>
        {
            ["name"] = p.Name,
            ["code"] = p.Code,
            ["status"] = p.Status.ToString(),
            ["statusLabel"] = p.Status.Label(),
            ["area"] = p.StatedArea.InMu(),
        }))];
    }
}

/// <summary>Roads and green strips on the map.</summary>
public sealed class PublicWorkMapQuery(VillageDb db) : IMapLayer
{
    public string Layer => "works";

    public string Area => "Land";

    public int MinZoom => 10;

    public async Task<IReadOnlyList<MapFeature>> InBoxAsync(Envelope box, int most, CancellationToken cancellation)
    {
        var works = await db.InBox<PublicWork>(box).AsNoTracking().OrderBy(w => w.Id).Take(most)
            .Select(w => new { w.Id, w.Code, w.Name, w.Kind, w.Status, w.Statement, w.Shape }).ToListAsync(cancellation);
        return [.. works.Select(w => new MapFeature(w.Id, w.Shape!, new Dictionary<string, object>
        {
            ["name"] = w.Name,
            ["code"] = w.Code,
            ["status"] = w.Kind.ToString(),
            ["statusLabel"] = w.Status.Label(),
            ["statement"] = w.Statement,
        }))];
    }
}
