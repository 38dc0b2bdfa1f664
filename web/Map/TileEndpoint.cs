using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Net.Http.Headers;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Map;

/// <summary>Vector tiles: <c>/tiles/{layer}/{z}/{x}/{y}.mvt</c>, only what the person may see.</summary>
/// <remarks>
/// A tile is kept by the browser but asked for again each time. Its validator follows from what is in it, and what is in it is never
/// older than the last change, made on this server or another: so it is fresh after every change, and not sent again for a change elsewhere.
/// </remarks>
internal static class TileEndpoint
{
    private const string ContentType = "application/vnd.mapbox-vector-tile";

    public static void MapTiles(this IEndpointRouteBuilder routes) => routes.MapGet("/tiles/{layer}/{z:int}/{x:int}/{y:int}.mvt", RunAsync);

    private static async Task RunAsync(HttpContext http)
    {
        var catalog = http.RequestServices.GetRequiredService<LayerCatalog>();
        if (catalog.Find((string)http.GetRouteValue("layer")!) is not { } layer || Address(http) is not { } tile)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (!PermissionClaims.Has(http.User, $"{layer.Area}.Read"))
        {
            await http.ForbidAsync();
            return;
        }

        var stamp = await http.RequestServices.GetRequiredService<StampReader>().OfAsync(layer.Area);
        var kept = await catalog.TileAsync(layer.Layer, tile, CurrentActor.From(http).Scope, stamp, http.RequestAborted);
        await AnswerAsync(http, kept);
    }

    private static Task AnswerAsync(HttpContext http, KeptTile kept)
    {
        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers.ETag = kept.Tag;
        if (IsKnown(http.Request, kept.Tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        http.Response.ContentType = ContentType;
        http.Response.ContentLength = kept.Bytes.Length;
        return http.Response.Body.WriteAsync(kept.Bytes, 0, kept.Bytes.Length, http.RequestAborted);
    }

    private static bool IsKnown(HttpRequest request, string tag) =>
        request.Headers.IfNoneMatch.Count > 0
        && request.GetTypedHeaders().IfNoneMatch.Any(t => t.Tag == "*" || t.Compare(new EntityTagHeaderValue(tag), useStrongComparison: false));

    private static TileAddress? Address(HttpContext http)
    {
        var (z, x, y) = (Number(http, "z"), Number(http, "x"), Number(http, "y"));
        return z is >= 0 and <= TileAddress.MaxZoom && x >= 0 && y >= 0 && x < 1 << z && y < 1 << z ? new(z, x, y) : null;
    }

    private static int Number(HttpContext http, string name) =>
        int.TryParse((string?)http.GetRouteValue(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
