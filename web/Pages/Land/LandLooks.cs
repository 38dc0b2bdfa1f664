using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Land;
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

    public static MapLayer Layer(int? highlight = null) => new(
        "parcels", "地块", MapShape.Fill, "#8a93a0", "/land/details/", "status",
        [
            new(nameof(ParcelStatus.Idle), "闲置", "#8a93a0"),
            new(nameof(ParcelStatus.UnderStudy), "项目考察中", "#5b8fc7"),
            new(nameof(ParcelStatus.Levelled), "已平整", "#5a9e6f"),
            new(nameof(ParcelStatus.Listed), "已挂牌", "#2f6fb0"),
            new(nameof(ParcelStatus.Transferred), "已出让", "#2e7d4f"),
        ],
        [new("编号", "code"), new("状态", "status"), new("面积", "area", "亩", 2)], Highlight: highlight);

    public static MapLayer WorksLayer() => new(
        "works", "道路、绿化", MapShape.Line, "#8a6d3b", null, "status",
        [new(nameof(PublicWorkKind.Road), "道路", "#8a6d3b"), new(nameof(PublicWorkKind.Greening), "绿化", "#3f8f5a")],
        [new("编号", "code"), new("状态", "statusLabel"), new("说明", "statement")]);

    /// <summary>The map around one shape, or around the village when there is none yet.</summary>
    public static MapConfig Map(GeoBounds? around, int? highlight = null) => new(
        around is { } b ? [b.MinX - 0.004, b.MinY - 0.003, b.MaxX + 0.004, b.MaxY + 0.003] : Village, [Layer(highlight)]);

    /// <summary>West, south, east, north of the village's surroundings.</summary>
    public static readonly double[] Village = [120.165, 33.383, 120.232, 33.427];
}
