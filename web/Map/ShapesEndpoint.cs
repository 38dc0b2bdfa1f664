using System.Globalization;
using System.Text.Json;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Map;

/// <summary><c>/map/shapes/parcels?box=west,south,east,north</c>: exact boundaries as GeoJSON, for whoever draws a parcel beside them.</summary>
internal static class ShapesEndpoint
{
    public static void MapShapes(this IEndpointRouteBuilder routes) => routes.MapGet("/map/shapes/parcels", RunAsync);

    private static async Task<IResult> RunAsync(string? box, HttpContext http, NeighbourShapesQuery neighbours, CancellationToken cancellation)
    {
        if (!PermissionClaims.Has(http.User, "Land.Read"))
        {
            return Results.Forbid();
        }

        if (Box(box) is not { } asked)
        {
            return Results.BadRequest();
        }

        http.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(Written(await neighbours.RunAsync(asked, cancellation)), "application/geo+json");
    }

    private static Envelope? Box(string? text)
    {
        var numbers = (text ?? "").Split(',').Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) ? n : double.NaN).ToArray();
        return numbers is [var west, var south, var east, var north] && numbers.All(double.IsFinite) && west < east && south < north
            ? new(west, east, south, north) : null;
    }

    private static byte[] Written(IReadOnlyList<NeighbourShape> shapes)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (var shape in shapes)
            {
                json.WriteStartObject();
                json.WriteString("type", "Feature");
                json.WriteNumber("id", shape.Id);
                json.WriteStartObject("properties");
                json.WriteString("name", shape.Code);
                json.WriteEndObject();
                json.WritePropertyName("geometry");
                json.WriteRawValue(GeoJson.Write((Polygon)shape.Shape));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }
}
