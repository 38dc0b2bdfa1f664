using NetTopologySuite.Geometries;
using VillageTracker.Reports.Figures;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.ProgressReports;

/// <summary>九、位置图: the stored shapes of areas, parcels, roads, buildings and enterprises.</summary>
internal static class MapChapter
{
    private static readonly Ink Brown = Ink.Rgb(0x9C5B2E);
    private static readonly Ink Violet = Ink.Rgb(0x6B4E9B);

    public static void Add(Flow flow, ProgressReport report)
    {
        flow.PageBreak().Heading(1, "九、位置图");
        flow.Figure(Figure(report), 590, "图 8　地块、征收片区、安置房与企业位置，图上编号与前文各表一致");
        flow.Note("坐标系 CGCS2000，按比例绘制，北向上。"
            + (report.Map.Any(s => s.IsDemonstration) ? "图上的边界和位置为演示数据，不是测绘成果。" : "图形取自本村登记，不是测绘成果图。"));
    }

    private static MapFigure Figure(ProgressReport report)
    {
        var shapes = report.Map.OrderBy(s => s.Layer).ThenBy(s => s.Code, StringComparer.Ordinal).ToList();
        return new(
            [.. shapes.SelectMany(s => Polygons(s.Shape).Select((p, i) => Area(s, p, isFirst: i == 0)))],
            [.. shapes.Where(s => s.Shape is LineString).Select(s => new MapLine(Places(s.Shape), Look(s.Layer).Stroke, 1.8f, s.Code))],
            [.. shapes.Where(s => s.Shape is Point).Select(s => new MapDot(new(s.Shape.Coordinate.X, s.Shape.Coordinate.Y), Look(s.Layer).Stroke) { Radius = 2.4f })])
        {
            Legend = [.. shapes.Select(s => s.Layer).Distinct().Select(Legend)],
        };
    }

    private static MapArea Area(MapShape shape, Polygon polygon, bool isFirst)
    {
        var look = Look(shape.Layer);
        IReadOnlyList<IReadOnlyList<LonLat>> rings = [Places(polygon.ExteriorRing), .. polygon.InteriorRings.Select(Places)];
        return new(rings, look.Stroke.Faded(look.Opacity), look.Stroke, isFirst && shape.Layer is MapLayer.Area or MapLayer.Parcel ? shape.Code : "");
    }

    private static IEnumerable<Polygon> Polygons(Geometry shape) => shape switch
    {
        Polygon one => [one],
        MultiPolygon many => many.Geometries.OfType<Polygon>(),
        _ => [],
    };

    private static List<LonLat> Places(Geometry line) => [.. line.Coordinates.Select(c => new LonLat(c.X, c.Y))];

    private static LegendEntry Legend(MapLayer layer)
    {
        var mark = layer switch
        {
            MapLayer.Enterprise => LegendMark.Dot,
            MapLayer.Road or MapLayer.Greening => LegendMark.Line,
            _ => LegendMark.Square,
        };
        return new(Look(layer).Name, Look(layer).Stroke, mark);
    }

    private static (string Name, Ink Stroke, float Opacity) Look(MapLayer layer) => layer switch
    {
        MapLayer.Area => ("征收片区（D）", Palette.Red, 0.14f),
        MapLayer.Parcel => ("地块（L）", Palette.Blue, 0.22f),
        MapLayer.Road => ("道路（R）", Palette.Grey, 1f),
        MapLayer.Greening => ("绿化（G）", Palette.Green, 1f),
        MapLayer.Building => ("安置房", Brown, 0.6f),
        MapLayer.Enterprise => ("企业", Violet, 1f),
        _ => throw new ArgumentOutOfRangeException(nameof(layer)),
    };
}
