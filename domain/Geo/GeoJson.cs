using System.Text.Json;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Geo;

/// <summary>The polygon that a browser draws and a form sends (GeoJSON, RFC 7946: longitude first).</summary>
public static class GeoJson
{
    private static readonly GeometryFactory Factory = new(new PrecisionModel(), Boundary.Wgs84Srid);

    /// <summary>Reads a Polygon geometry, or a Feature that holds one, and takes it through the door.</summary>
    /// <exception cref="RefusedException">Not JSON, not a polygon, or refused by <see cref="Boundary"/>.</exception>
    public static Polygon ReadPolygon(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            var geometry = root.TryGetProperty("geometry", out var inner) ? inner : root;
            var kind = geometry.GetProperty("type").GetString();
            return kind == "Polygon"
                ? Boundary.PolygonFrom(Polygon(geometry.GetProperty("coordinates")))
                : throw new RefusedException(new ShapeOfWrongKind("面（Polygon）", kind ?? "空"));
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new RefusedException(new ShapeUnreadable("不是完整的 GeoJSON 多边形"));
        }
        catch (ArgumentException)
        {
            throw new RefusedException(new ShapeUnreadable("边界没有闭合，或一圈不足三个点"));
        }
    }

    public static string Write(Polygon polygon)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartObject();
            json.WriteString("type", "Polygon");
            json.WriteStartArray("coordinates");
            WriteRing(json, polygon.ExteriorRing);
            foreach (var hole in polygon.InteriorRings)
            {
                WriteRing(json, hole);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(text.ToArray());
    }

    private static Polygon Polygon(JsonElement rings)
    {
        var all = rings.EnumerateArray().Select(Ring).ToArray();
        return Factory.CreatePolygon(all[0], all[1..]);
    }

    private static LinearRing Ring(JsonElement ring) => Factory.CreateLinearRing(
        [.. ring.EnumerateArray().Select(p => new Coordinate(p[0].GetDouble(), p[1].GetDouble()))]);

    private static void WriteRing(Utf8JsonWriter json, LineString ring)
    {
        json.WriteStartArray();
        foreach (var c in ring.Coordinates)
        {
            json.WriteStartArray();
            json.WriteNumberValue(Math.Round(c.X, 8));
            json.WriteNumberValue(Math.Round(c.Y, 8));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
