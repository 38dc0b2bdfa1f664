using System.Security.Claims;
using VillageTracker.Domain.Safety;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Pages.Demolition;
using VillageTracker.Web.Pages.Land;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Map;

/// <summary>How each layer of the map is drawn; the order is the order of drawing.</summary>
internal static class MapLayers
{
    private static readonly Entry[] All =
    [
        new(DemolitionLooks.AreaLayer(), "Demolition"),
        new(LandLooks.Layer(), "Land"),
        new(LandLooks.WorksLayer(), "Land"),
        new(new("homes", "安置房楼栋", MapShape.Fill, "#6b5b95", "/resettlement/homes?building=", Facts: [new("规模", "size")]), "Resettlement"),
        new(new("projects", "项目", MapShape.Point, "#1d4e89", "/projects/details/", Facts: [new("编号", "code"), new("类别", "kind")]), "Projects"),
        new(DemolitionLooks.HouseholdLayer(), "Demolition"),
        new(Enterprises(), "Safety"),
    ];

    /// <summary>The layers that the person may see.</summary>
    public static IReadOnlyList<MapLayer> For(ClaimsPrincipal user) =>
        [.. All.Where(e => PermissionClaims.Has(user, $"{e.Area}.Read")).Select(e => e.Layer)];

    private static MapLayer Enterprises() => new(
        "enterprises", "企业", MapShape.Point, "#2f6fb0", "/safety/enterprises/details/", "status",
        [
            new(nameof(RiskLevel.Red), "红（重大）", "#c0392b"),
            new(nameof(RiskLevel.Orange), "橙（较大）", "#d9822b"),
            new(nameof(RiskLevel.Yellow), "黄（一般）", "#d4b106"),
            new(nameof(RiskLevel.Blue), "蓝（低）", "#2f6fb0"),
        ],
        [new("编号", "code"), new("行业", "industry"), new("风险", "status")]);

    private sealed record Entry(MapLayer Layer, string Area);
}
