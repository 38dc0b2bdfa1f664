using System.Globalization;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Reports.Documents.ProgressReports;
using VillageTracker.Reports.Figures;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.LocationMaps;

/// <summary>The location map on paper: the plan with its neighbours, the areas, and the table of boundary points.</summary>
public static class LocationMapDocument
{
    /// <summary>More numbers than this would cover the plan; the table has them all.</summary>
    private const int MostNumbered = 40;

    private const float PlanHeight = 350;

    public static DocumentInfo Info(LocationMap map) => new()
    {
        Title = $"{map.Title} {map.Code} {map.Name}",
        Issuer = map.Issuer,
        AsOf = $"数据截至 {Words.Day(map.AsOf)}",
        Mark = map.IsDemonstration ? Words.DemonstrationMark : "",
        Subject = map.Code,
        CreatedAt = new(map.AsOf.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)),
    };

    public static PdfResult Compose(LocationMap map) => PdfDocument.Compose(Info(map), flow => Compose(map, flow));

    public static void Compose(LocationMap map, Flow flow)
    {
        flow.Title(map.Title, $"{map.Code}　{map.Name}　　制图日期 {Words.Day(map.AsOf)}");
        flow.Figure(Plan(map), PlanHeight);
        flow.Facts(3,
        [
            .. map.Facts,
            ("图上面积", map.Measured.InSquareMetres()),
            ("合亩", map.Measured.InMu()),
            ("合公顷", Number(map.Measured.Hectares, 4) + " 公顷"),
            .. map.Stated is { } stated ? new (string, string)[] { ("登记面积", stated.InSquareMetres()), ("与登记面积差", Difference(map.Measured, stated)) } : [],
        ]);
        flow.Heading(2, "界址点坐标");
        flow.Table(Points(map.Points));
        flow.Note(FormattableString.Invariant(
            $"2000国家大地坐标系（CGCS2000），高斯-克吕格投影，3度分带，第 {map.Zone} 带，中央子午线 {map.Zone * 3}°E；X 为北坐标，Y 为东坐标（含带号），单位米。边长为本点到同圈下一点的平面距离，面积为同一平面上的面积。")
            + (map.IsDemonstration ? "边界和面积为演示数据，不是测绘成果。" : "图形取自本村登记，不是测绘成果图。"));
    }

    private static MapFigure Plan(LocationMap map)
    {
        var (_, stroke, _) = MapLooks.Look(map.Layer);
        var numbers = map.Points.Count > MostNumbered ? [] : map.Points.Select(p => new MapDot(new(p.Longitude, p.Latitude), stroke, p.Number) { Radius = 1.8f });
        return new(
            [
                .. map.Around.SelectMany(s => MapLooks.Polygons(s.Shape).Select((p, i) => Neighbour(s, p, i == 0))),
                .. MapLooks.Polygons(map.Shape).Select((p, i) => new MapArea(MapLooks.Rings(p), stroke.Faded(0.28f), stroke, i == 0 ? map.Code : "") { Thickness = 1.8f }),
            ],
            [.. map.Around.SelectMany(s => MapLooks.Lines(s.Shape).Select(l => new MapLine(MapLooks.Places(l), MapLooks.Look(s.Layer).Stroke, 2f, s.Code)))],
            [.. numbers, .. map.Around.Where(s => s.Shape is Point).Select(s => new MapDot(new(s.Shape.Coordinate.X, s.Shape.Coordinate.Y), MapLooks.Look(s.Layer).Stroke, s.Code))])
        {
            View = (new(map.View.MinX, map.View.MinY), new(map.View.MaxX, map.View.MaxY)),
            Legend = [.. map.Around.Select(s => s.Layer).Append(map.Layer).Distinct().Order().Select(MapLooks.Legend)],
        };
    }

    private static MapArea Neighbour(MapShape shape, Polygon polygon, bool isFirst)
    {
        var (_, stroke, opacity) = MapLooks.Look(shape.Layer);
        return new(MapLooks.Rings(polygon), stroke.Faded(opacity * 0.5f), stroke.Faded(0.7f), isFirst ? shape.Code : "");
    }

    /// <summary>Two points a row, read down the left half first.</summary>
    private static Table Points(IReadOnlyList<BoundaryPoint> points)
    {
        var half = (points.Count + 1) / 2;
        return new([.. Half(), .. Half()])
        {
            Grid = true,
            Rows = [.. Enumerable.Range(0, half).Select(i => (IReadOnlyList<Cell>)[.. Cells(points, i), .. Cells(points, i + half)])],
        };
    }

    private static IEnumerable<Column> Half() =>
    [
        Column.Fixed("点号", 34), Column.Fixed("圈", 20, Align.Centre),
        Column.Share("X（北）", 1, Align.Right), Column.Share("Y（东）", 1.1f, Align.Right), Column.Fixed("边长 m", 48, Align.Right),
    ];

    private static IEnumerable<Cell> Cells(IReadOnlyList<BoundaryPoint> points, int at) => at >= points.Count
        ? ["", "", "", "", ""]
        : [points[at].Number, points[at].Ring.ToString(CultureInfo.InvariantCulture), Metres(points[at].North), Metres(points[at].East), Metres(points[at].EdgeMetres)];

    private static string Metres(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Number(decimal value, int decimals) => decimal.Round(value, decimals, MidpointRounding.AwayFromZero).ToString($"N{decimals}", CultureInfo.InvariantCulture);

    private static string Difference(LandArea measured, LandArea stated) =>
        (measured.SquareMetres - stated.SquareMetres).ToString("+#,0.00;−#,0.00;0.00", CultureInfo.InvariantCulture) + " m²";
}
