using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Geo.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.Queries;

/// <summary>A parcel's boundary to the last digit that is kept.</summary>
public sealed record NeighbourShape(int Id, string Code, Geometry Shape);

/// <summary>The exact boundaries of the parcels in a box, for drawing another one against them.</summary>
public sealed class NeighbourShapesQuery(VillageDb db)
{
    /// <summary>Who sees more parcels than this at once is too far away to draw.</summary>
    public const int Most = 500;

    public Task<List<NeighbourShape>> RunAsync(Envelope box, CancellationToken cancellation) => db.InBox<Parcel>(box).AsNoTracking()
        .OrderBy(p => p.Id).Take(Most).Select(p => new NeighbourShape(p.Id, p.Code, p.Shape!)).ToListAsync(cancellation);
}
