using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Map;

/// <summary>Vector tiles: <c>/tiles/{layer}/{z}/{x}/{y}.mvt</c>, only what the person may see.</summary>
/// <remarks>
/// A tile is kept by the browser but asked for again each time; its validator holds the area's stamp and the person's scope, so it
/// is fresh after every change and never shown to somebody of another village.
/// </remarks>
internal static class TileEndpoint
{
    private const int MostFeatures = 20_000;
    private const string ContentType = "application/vnd.mapbox-vector-tile";

    public static void MapTiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/tiles/{layer}/{z:int}/{x:int}/{y:int}.mvt", RunAsync);

    private static async Task<Results<NotFound, ForbidHttpResult, StatusCodeHttpResult, FileContentHttpResult>> RunAsync(
        string layer, int z, int x, int y, HttpContext http, IEnumerable<IMapLayer> layers, StampedCache cache, VillageDb db,
        CancellationToken cancellation)
    {
        if (layers.FirstOrDefault(l => l.Layer == layer) is not { } source || !Exists(z, x, y))
        {
            return TypedResults.NotFound();
        }

        if (!PermissionClaims.Has(http.User, $"{source.Area}.Read"))
        {
            return TypedResults.Forbid();
        }

        var stamp = await cache.StampAsync([source.Area], cancellation);
        var tag = new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture,
            $"\"{stamp}-{db.Actor.Scope.From}-{db.Actor.Scope.To}\""));
        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers.ETag = tag.ToString();
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(tag, useStrongComparison: false)))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var tile = new TileAddress(z, x, y);
        var features = z < source.MinZoom ? [] : await source.InBoxAsync(tile.Ground(TileEncoder.Margin), MostFeatures, cancellation);
        return TypedResults.File(TileEncoder.Encode(tile, layer, MapLayers.HrefBase(layer), features), ContentType);
    }

    private static bool Exists(int z, int x, int y) =>
        z is >= 0 and <= TileAddress.MaxZoom && x >= 0 && y >= 0 && x < 1 << z && y < 1 << z;
}
