using NetTopologySuite.Geometries;
using VillageTracker.Reports.Documents.ProgressReports;
using VillageTracker.Reports.Figures;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents;

/// <summary>How each layer looks on printed maps.</summary>
internal static class MapLooks
{
    private static readonly Ink Brown = Ink.Rgb(0x9C5B2E);
    private static readonly Ink Violet = Ink.Rgb(0x6B4E9B);

    public static (string Name, Ink Stroke, float Opacity) Look(MapLayer layer) => layer switch
    {
        MapLayer.Area => ("征收片区（D）", Palette.Red, 0.14f),
        MapLayer.Parcel => ("地块（L）", Palette.Blue, 0.22f),
        MapLayer.Road => ("道路（R）", Palette.Grey, 1f),
        MapLayer.Greening => ("绿化（G）", Palette.Green, 1f),
        MapLayer.Building => ("安置房", Brown, 0.6f),
        MapLayer.Enterprise => ("企业", Violet, 1f),
        _ => throw new ArgumentOutOfRangeException(nameof(layer)),
    };

    public static LegendEntry Legend(MapLayer layer) => new(Look(layer).Name, Look(layer).Stroke, layer switch
    {
        MapLayer.Enterprise => LegendMark.Dot,
        MapLayer.Road or MapLayer.Greening => LegendMark.Line,
        _ => LegendMark.Square,
    });

    public static IEnumerable<Polygon> Polygons(Geometry shape) => Parts(shape).OfType<Polygon>();

    public static IEnumerable<LineString> Lines(Geometry shape) => Parts(shape).OfType<LineString>();

    public static IReadOnlyList<IReadOnlyList<LonLat>> Rings(Polygon polygon) => [Places(polygon.ExteriorRing), .. polygon.InteriorRings.Select(Places)];

    public static List<LonLat> Places(Geometry line) => [.. line.Coordinates.Select(c => new LonLat(c.X, c.Y))];

    private static IEnumerable<Geometry> Parts(Geometry shape) => Enumerable.Range(0, shape.NumGeometries).Select(shape.GetGeometryN);
}
