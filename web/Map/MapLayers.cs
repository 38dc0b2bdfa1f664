using System.Security.Claims;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Pages.Land;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Map;

/// <summary>How each layer of the map is drawn and where a click on it leads; the order is the order of drawing.</summary>
internal static class MapLayers
{
    private static readonly Entry[] All =
    [
        new(LandLooks.Layer(), "Land", "/land/details"),
        new(LandLooks.WorksLayer(), "Land", null),
    ];

    /// <summary>The layers that the person may see.</summary>
    public static IReadOnlyList<MapLayer> For(ClaimsPrincipal user) =>
        [.. All.Where(e => PermissionClaims.Has(user, $"{e.Area}.Read")).Select(e => e.Layer)];

    public static string? HrefBase(string layer) => All.FirstOrDefault(e => e.Layer.Id == layer)?.HrefBase;

    private sealed record Entry(MapLayer Layer, string Area, string? HrefBase);
}
