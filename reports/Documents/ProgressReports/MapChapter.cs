using NetTopologySuite.Geometries;
using VillageTracker.Reports.Figures;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.ProgressReports;

/// <summary>九、位置图: the stored shapes of areas, parcels, roads, buildings and enterprises.</summary>
internal static class MapChapter
{
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
            [.. shapes.SelectMany(s => MapLooks.Polygons(s.Shape).Select((p, i) => Area(s, p, isFirst: i == 0)))],
            [.. shapes.Where(s => s.Shape is LineString).Select(s => new MapLine(MapLooks.Places(s.Shape), MapLooks.Look(s.Layer).Stroke, 1.8f, s.Code))],
            [.. shapes.Where(s => s.Shape is Point).Select(s => new MapDot(new(s.Shape.Coordinate.X, s.Shape.Coordinate.Y), MapLooks.Look(s.Layer).Stroke) { Radius = 2.4f })])
        {
            Legend = [.. shapes.Select(s => s.Layer).Distinct().Select(MapLooks.Legend)],
        };
    }

    private static MapArea Area(MapShape shape, Polygon polygon, bool isFirst)
    {
        var look = MapLooks.Look(shape.Layer);
        return new(MapLooks.Rings(polygon), look.Stroke.Faded(look.Opacity), look.Stroke, isFirst && shape.Layer is MapLayer.Area or MapLayer.Parcel ? shape.Code : "");
    }
}
