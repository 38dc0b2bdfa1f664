using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.VectorTiles;
using NetTopologySuite.IO.VectorTiles.Mapbox;
using VillageTracker.Domain.Geo;

namespace VillageTracker.Web.Map;

/// <summary>Writes features as one Mapbox vector tile, clipped to the tile and a margin for strokes.</summary>
internal static class TileEncoder
{
    /// <summary>64 of 4,096 units on each side, as map renderers expect.</summary>
    public const double Margin = 64 / 4096d;

    public static byte[] Encode(TileAddress tile, string layerName, string? hrefBase, IReadOnlyList<MapFeature> features)
    {
        var ground = GeometryFactory.Default.ToGeometry(tile.Ground(Margin));
        var layer = new Layer { Name = layerName };
        foreach (var feature in features)
        {
            if (Clipped(feature.Shape, ground) is { IsEmpty: false } shape)
            {
                layer.Features.Add(new Feature(shape, Attributes(feature, hrefBase)));
            }
        }

        var vectorTile = new VectorTile
        {
            TileId = new NetTopologySuite.IO.VectorTiles.Tiles.Tile(tile.Column, tile.Row, tile.Zoom).Id,
        };
        vectorTile.Layers.Add(layer);
        using var bytes = new MemoryStream();
        vectorTile.Write(bytes, MapboxTileWriter.DefaultMinLinealExtent, MapboxTileWriter.DefaultMinPolygonalExtent);
        return bytes.ToArray();
    }

    private static Geometry Clipped(Geometry shape, Geometry ground) =>
        ground.EnvelopeInternal.Contains(shape.EnvelopeInternal) ? shape : shape.Intersection(ground);

    private static AttributesTable Attributes(MapFeature feature, string? hrefBase)
    {
        var table = new AttributesTable { { "id", feature.Id } };
        if (hrefBase is not null)
        {
            table.Add("href", $"{hrefBase}{feature.Id}");
        }

        foreach (var (name, value) in feature.Facts)
        {
            table.Add(name, value);
        }

        return table;
    }
}
