using NetTopologySuite.Geometries;

namespace VillageTracker.Domain.Geo;

/// <summary>One thing on the map: its shape and the few words shown beside it.</summary>
/// <param name="Id">The record's key.</param>
/// <param name="Shape">In EPSG:4490.</param>
/// <param name="Facts">Attribute name to value, as the legend and the hover box use them; <c>name</c> heads the box.</param>
public sealed record MapFeature(int Id, Geometry Shape, IReadOnlyDictionary<string, object> Facts);

/// <summary>A layer of the village map (图层). Each area gives its own; implementations end in "Query".</summary>
public interface IMapLayer
{
    /// <summary>The layer's name in tile addresses: parcels, areas, homes …</summary>
    string Layer { get; }

    /// <summary>The work area whose reading permission opens the layer and whose changes make its tiles stale.</summary>
    string Area { get; }

    /// <summary>Below this zoom the layer is too dense to be drawn and its tiles are empty.</summary>
    int MinZoom { get; }

    /// <summary>What may be seen in the box, at most <paramref name="most"/> things.</summary>
    Task<IReadOnlyList<MapFeature>> InBoxAsync(Envelope box, int most, CancellationToken cancellation);
}
