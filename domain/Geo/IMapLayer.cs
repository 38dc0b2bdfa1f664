using NetTopologySuite.Geometries;

namespace VillageTracker.Domain.Geo;

/// <summary>What a fact beside a shape is, which decides how it is kept and when it travels with the shape.</summary>
public enum MapFactKind
{
    /// <summary>One of a few words, such as a status: always there, and the most frequent one speaks for a crowd.</summary>
    Word,

    /// <summary>A whole number of 0 or more, such as an area in hundredths of a 亩: there wherever shapes are told apart.</summary>
    Number,

    /// <summary>A name or code: only where few shapes share a tile and somebody can point at one.</summary>
    Text,
}

/// <summary>A fact that every feature of a layer has, by the name that legend and hover box use; <c>name</c> heads the box.</summary>
public sealed record MapColumn(string Name, MapFactKind Kind);

/// <summary>One thing on the map.</summary>
/// <param name="Id">The record's key.</param>
/// <param name="VillageCode">Who may see it: <see cref="Organisation.DataScope"/>.</param>
/// <param name="Shape">In EPSG:4490.</param>
/// <param name="Facts">One for each column of the layer, in its order: a string, or a long for a number.</param>
public sealed record MapFeature(int Id, long VillageCode, Geometry Shape, IReadOnlyList<object> Facts);

/// <summary>What a layer is, apart from its rows.</summary>
/// <param name="Layer">The name in tile addresses: parcels, areas, homes …</param>
/// <param name="Area">The work area whose reading permission opens the layer and whose changes make its tiles stale.</param>
/// <param name="MinZoom">Below this zoom the layer says nothing and its tiles are empty.</param>
/// <param name="Subject">
/// The kind of record whose audit entries name the features that changed, so that only those are read again; null where facts
/// come from other rows too and the layer is small enough to be read whole.
/// </param>
/// <param name="Columns">The facts of every feature.</param>
public sealed record MapLayerSpec(string Layer, string Area, int MinZoom, string? Subject, IReadOnlyList<MapColumn> Columns);

/// <summary>A layer of the village map (图层). Each area gives its own; implementations end in "Query".</summary>
/// <remarks>
/// Rows of all villages are read, once for everybody; whoever draws a tile leaves out what its viewer may not see. Therefore
/// nothing personal belongs among the facts.
/// </remarks>
public interface IMapLayer
{
    MapLayerSpec Spec { get; }

    /// <param name="only">The keys of the features to read, or null for all.</param>
    /// <param name="cancellation">Stops reading.</param>
    IAsyncEnumerable<MapFeature> ReadAsync(IReadOnlyCollection<int>? only, CancellationToken cancellation);
}
