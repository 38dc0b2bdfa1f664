using NetTopologySuite.Geometries;
using NetTopologySuite.IO.VectorTiles;
using NetTopologySuite.IO.VectorTiles.Mapbox;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Organisation;
using VillageTracker.Web.Map.Drawing;
using VillageTracker.Web.Map.Index;

namespace VillageTracker.UnitTests.Web.Map;

/// <summary>Layers made of WKT or of numbers, and tiles of them read back by a reader that is not ours.</summary>
internal static class SampleLayers
{
    public static readonly MapLayerSpec Parcels = new("parcels", "Land", 0, "Parcel",
    [
        new("status", MapFactKind.Word), new("area", MapFactKind.Number), new("name", MapFactKind.Text),
    ]);

    public static MapFeature Feature(int id, Geometry shape, string status = "Idle", long village = 320902198203) =>
        new(id, village, shape, [status, 100L + id, $"地块{id}"]);

    public static LayerSnapshot Layer(params IEnumerable<MapFeature> features)
    {
        var builder = new MapIndexBuilder(Parcels);
        foreach (var feature in features)
        {
            builder.Add(feature);
        }

        return LayerSnapshot.Whole(builder.Build(), 1, 1);
    }

    public static byte[] Draw(LayerSnapshot layer, TileAddress tile, DataScope? scope = null) =>
        new TileEncoder().Encode(layer, tile, scope ?? DataScope.All);

    /// <summary>The features of a tile in degrees, each with its attributes and its key as <c>key</c>.</summary>
    public static IReadOnlyList<NetTopologySuite.Features.IFeature> Read(byte[] bytes, TileAddress tile)
    {
        if (bytes.Length == 0)
        {
            return [];
        }

        var read = new MapboxTileReader().Read(new MemoryStream(bytes), new NetTopologySuite.IO.VectorTiles.Tiles.Tile(tile.Column, tile.Row, tile.Zoom), "key");
        return [.. Assert.Single(read.Layers).Features];
    }

    public static IReadOnlyList<NetTopologySuite.Features.IFeature> DrawAndRead(LayerSnapshot layer, TileAddress tile, DataScope? scope = null) =>
        Read(Draw(layer, tile, scope), tile);

    public static Polygon Square(double west, double south, double side) => new GeometryFactory(new PrecisionModel(), Boundary.Srid).CreatePolygon(
    [
        new(west, south), new(west + side, south), new(west + side, south + side), new(west, south + side), new(west, south),
    ]);

    /// <summary>Squares of <paramref name="side"/> degrees, shoulder to shoulder.</summary>
    public static IEnumerable<MapFeature> Raster(double west, double south, double side, int columns, int rows) =>
        from row in Enumerable.Range(0, rows)
        from column in Enumerable.Range(0, columns)
        select Feature((row * columns) + column + 1, Square(west + (column * side), south + (row * side), side * 0.9), column % 3 == 0 ? "Idle" : "Levelled");
}
