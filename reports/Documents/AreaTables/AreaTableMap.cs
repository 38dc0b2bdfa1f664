using NetTopologySuite.Geometries;
using VillageTracker.Domain.Demolition;
using VillageTracker.Reports.Figures;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.AreaTables;

/// <summary>Areas with a dot for each house, coloured by its step.</summary>
internal static class AreaTableMap
{
    private static readonly Ink Brown = Ink.Rgb(0x9C5B2E);

    /// <summary>The steps as the map tells them apart, worst first.</summary>
    private static readonly (HouseholdStatus Status, string Name, Ink Ink)[] Looks =
    [
        (HouseholdStatus.Registered, "未签约", Palette.Red),
        (HouseholdStatus.Signed, "已签约", Ink.Rgb(0x2F6FB0)),
        (HouseholdStatus.Vacated, "已腾空", Ink.Rgb(0x8FB8DE)),
        (HouseholdStatus.Demolished, "已拆除", Ink.Rgb(0x5A9E6F)),
        (HouseholdStatus.Settled, "已结清", Palette.MidGrey),
    ];

    public static MapFigure Of(AreaTable table) => new(
        [.. table.Shapes.SelectMany(s => Polygons(s.Shape).Select((p, i) => new MapArea(Rings(p), Brown.Faded(0.1f), Brown, i == 0 ? s.Code : "")))],
        [],
        [.. table.Dots.Select(d => new MapDot(new(d.Longitude, d.Latitude), Look(d.Status).Ink) { Radius = 1.7f })])
    {
        Legend = [.. Looks.Where(l => table.Dots.Any(d => Look(d.Status) == l)).Select(l => new LegendEntry(l.Name, l.Ink, LegendMark.Dot))],
    };

    private static (HouseholdStatus Status, string Name, Ink Ink) Look(HouseholdStatus status) => Looks.Last(l => l.Status <= status);

    private static IEnumerable<Polygon> Polygons(Geometry shape) => shape is MultiPolygon many ? many.Geometries.OfType<Polygon>() : shape is Polygon one ? [one] : [];

    private static IReadOnlyList<IReadOnlyList<LonLat>> Rings(Polygon polygon) =>
        [Places(polygon.ExteriorRing), .. polygon.InteriorRings.Select(Places)];

    private static List<LonLat> Places(Geometry line) => [.. line.Coordinates.Select(c => new LonLat(c.X, c.Y))];
}
