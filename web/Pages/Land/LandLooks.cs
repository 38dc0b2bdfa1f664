using NetTopologySuite.Geometries;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Land.Topology;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land;

/// <summary>How land looks on every page: words, colours, map layers.</summary>
internal static class LandLooks
{
    public static StatusBadge Badge(this ParcelStatus status) => new(status.Label(), status switch
    {
        ParcelStatus.Transferred or ParcelStatus.Levelled => StatusLook.Done,
        ParcelStatus.UnderStudy or ParcelStatus.Listed => StatusLook.Doing,
        _ => StatusLook.Neutral,
    });

    public static StatusBadge Badge(this PublicWorkStatus status) => new(status.Label(), status switch
    {
        PublicWorkStatus.Done => StatusLook.Done,
        PublicWorkStatus.UnderWay => StatusLook.Doing,
        _ => StatusLook.Neutral,
    });

    public static StatusBadge Badge(this ParcelWorkStatus status) => new(status.Label(), status switch
    {
        ParcelWorkStatus.Finished => StatusLook.Done,
        ParcelWorkStatus.UnderWay => StatusLook.Doing,
        _ => StatusLook.Neutral,
    });

    /// <summary>The colour on maps and sketches.</summary>
    public static string Colour(this ParcelStatus status) => status switch
    {
        ParcelStatus.UnderStudy => "#5b8fc7",
        ParcelStatus.Levelled => "#5a9e6f",
        ParcelStatus.Listed => "#2f6fb0",
        ParcelStatus.Transferred => "#2e7d4f",
        _ => "#8a93a0",
    };

    /// <summary>Classes to choose from: those of the edition in force by their name alone, older ones with their edition.</summary>
    public static IReadOnlyList<Choice> Choices(this IEnumerable<LandClass> classes) => [.. classes.Select(c =>
        new Choice(new LandClassRef(c.Edition, c.Code).ToString(), c.ValidTo is null ? $"{c.Code} {c.Name}" : $"{c.Code} {c.Name}（旧 2007 版）"))];

    /// <summary>What is only told about a parcel's place, as the end of a notice: the first few, and how many more.</summary>
    public static string InWords(this IReadOnlyList<TopologyIssue> told) => told.Count == 0 ? ""
        : "请留意：" + string.Concat(told.Take(3).Select(i => i.Message)) + (told.Count > 3 ? $"另有 {told.Count - 3} 处。" : "");

    public static MapLayer Layer(int? highlight = null) => new(
        "parcels", "地块", MapShape.Fill, "#8a93a0", "/land/details/", Themes[0].ColourBy, Themes[0].Colours,
        [new("编号", "code"), new("状态", "status"), new("权属", "ownership"), new("类别", "kind"), new("面积", "area", "亩", 2)],
        Highlight: highlight, Themes: Themes);

    private static readonly MapTheme[] Themes =
    [
        new("状态", "status",
        [
            new(nameof(ParcelStatus.Idle), "闲置", ParcelStatus.Idle.Colour()),
            new(nameof(ParcelStatus.UnderStudy), "项目考察中", ParcelStatus.UnderStudy.Colour()),
            new(nameof(ParcelStatus.Levelled), "已平整", ParcelStatus.Levelled.Colour()),
            new(nameof(ParcelStatus.Listed), "已挂牌", ParcelStatus.Listed.Colour()),
            new(nameof(ParcelStatus.Transferred), "已出让", ParcelStatus.Transferred.Colour()),
        ]),
        new("权属", "ownership", Coloured(Enum.GetValues<LandOwnership>(), o => o.Label(), "#8a93a0", "#b5651d", "#3f8f5a")),
        new("类别", "kind", Coloured(Enum.GetValues<ParcelKind>(), k => k.Label(), "#b5651d", "#2f6fb0", "#5a9e6f")),
    ];

    private static MapColour[] Coloured<T>(T[] values, Func<T, string> label, params string[] colours)
        where T : struct, Enum => [.. values.Select((v, i) => new MapColour(v.ToString(), label(v), colours[i % colours.Length]))];

    public static MapLayer WorksLayer() => new(
        "works", "道路、绿化", MapShape.Line, "#8a6d3b", null, "status",
        [new(nameof(PublicWorkKind.Road), "道路", "#8a6d3b"), new(nameof(PublicWorkKind.Greening), "绿化", "#3f8f5a")],
        [new("编号", "code"), new("状态", "statusLabel"), new("说明", "statement")]);

    /// <summary>Which law applies when the land is taken, in words.</summary>
    public static string Law(LandOwnership ownership) => ownership switch
    {
        LandOwnership.StateOwned => $"{ownership.Track().Label()}：《国有土地上房屋征收与补偿条例》",
        LandOwnership.Collective => $"{ownership.Track().Label()}：《土地管理法》第四十五条至第四十九条",
        _ => "权属查明后才能确定",
    };

    /// <summary>Boundary points (界址点): the closing point of a ring is its first.</summary>
    public static int Corners(Geometry boundary) => boundary.NumPoints - Enumerable.Range(0, boundary.NumGeometries)
        .Sum(n => 1 + ((Polygon)boundary.GetGeometryN(n)).NumInteriorRings);

    /// <summary>The map around one shape, or around the village when there is none yet.</summary>
    public static MapConfig Map(GeoBounds? around, int? highlight = null) => new(
        around is { } b ? [b.MinX - 0.004, b.MinY - 0.003, b.MaxX + 0.004, b.MaxY + 0.003] : Village, [Layer(highlight)]);

    /// <summary>West, south, east, north of the village's surroundings.</summary>
    public static readonly double[] Village = [120.165, 33.383, 120.232, 33.427];
}
