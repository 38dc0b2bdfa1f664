using System.Text;
using System.Text.Json;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Geo;

/// <summary>Ground and lines that a browser draws and a form sends (GeoJSON, RFC 7946: longitude first).</summary>
public static class GeoJson
{
    private static readonly GeometryFactory Factory = new(new PrecisionModel(), Boundary.Wgs84Srid);

    /// <summary>Reads a Polygon geometry, or a Feature that holds one, and takes it through the door.</summary>
    /// <exception cref="RefusedException">Not JSON, not a polygon, or refused by <see cref="Boundary"/>.</exception>
    public static Polygon ReadPolygon(string text) => Boundary.PolygonFrom(Read(text, "面（Polygon）", "Polygon"));

    /// <summary>Reads a Polygon or a MultiPolygon, holes and parts as they are, and takes it through the door.</summary>
    /// <exception cref="RefusedException">Not JSON, not ground, or refused by <see cref="Boundary"/>.</exception>
    public static Geometry ReadArea(string text) => Boundary.AreaFrom(Read(text, "面（Polygon 或 MultiPolygon）", "Polygon", "MultiPolygon"));

    /// <summary>Reads a LineString, such as the line along which a parcel is split.</summary>
    /// <exception cref="RefusedException">Not JSON, not a line, or refused by <see cref="Boundary"/>.</exception>
    public static LineString ReadLine(string text) => Boundary.LineFrom(Read(text, "线（LineString）", "LineString"));

    /// <summary>Whether the text is a LineString, as far as one can tell without reading it through.</summary>
    public static bool IsLine(string text) => text.Contains("\"LineString\"", StringComparison.Ordinal);

    /// <summary>Reads the polygons of a FeatureCollection or a GeometryCollection, each through the door.</summary>
    /// <exception cref="RefusedException">No collection of ground, or refused by <see cref="Boundary"/>.</exception>
    public static IReadOnlyList<Geometry> ReadAreas(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var items = json.RootElement.TryGetProperty("features", out var features) ? features : json.RootElement.GetProperty("geometries");
            return [.. items.EnumerateArray().Select(item => ReadArea(item.GetRawText()))];
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new RefusedException(new ShapeUnreadable("需要一条分割线（LineString），或包含各块的 FeatureCollection"));
        }
    }

    /// <param name="shape">A polygon, several, or a line.</param>
    public static string Write(Geometry shape)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text))
        {
            Write(json, shape);
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    /// <summary>Writes the geometry as a JSON value into a larger document.</summary>
    public static void Write(Utf8JsonWriter json, Geometry shape)
    {
        json.WriteStartObject();
        json.WriteString("type", shape.GeometryType);
        json.WritePropertyName("coordinates");
        switch (shape)
        {
            case Polygon polygon:
                WriteRings(json, polygon);
                break;
            case MultiPolygon many:
                json.WriteStartArray();
                foreach (var part in many.Geometries)
                {
                    WriteRings(json, (Polygon)part);
                }

                json.WriteEndArray();
                break;
            default:
                WritePoints(json, (LineString)shape);
                break;
        }

        json.WriteEndObject();
    }

    private static Geometry Read(string text, string expected, params ReadOnlySpan<string> kinds)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            var geometry = root.TryGetProperty("geometry", out var inner) ? inner : root;
            var kind = geometry.GetProperty("type").GetString();
            return kinds.Contains(kind)
                ? Shape(kind!, geometry.GetProperty("coordinates"))
                : throw new RefusedException(new ShapeOfWrongKind(expected, kind ?? "空"));
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            throw new RefusedException(new ShapeUnreadable("不是完整的 GeoJSON 图形"));
        }
        catch (ArgumentException)
        {
            throw new RefusedException(new ShapeUnreadable("边界没有闭合，或一圈不足三个点"));
        }
    }

    private static Geometry Shape(string kind, JsonElement coordinates) => kind switch
    {
        "Polygon" => Polygon(coordinates),
        "MultiPolygon" => Factory.CreateMultiPolygon([.. coordinates.EnumerateArray().Select(Polygon)]),
        _ => Factory.CreateLineString(Points(coordinates)),
    };

    private static Polygon Polygon(JsonElement rings)
    {
        var all = rings.EnumerateArray().Select(ring => Factory.CreateLinearRing(Points(ring))).ToArray();
        return Factory.CreatePolygon(all[0], all[1..]);
    }

    private static Coordinate[] Points(JsonElement points) =>
        [.. points.EnumerateArray().Select(p => new Coordinate(p[0].GetDouble(), p[1].GetDouble()))];

    private static void WriteRings(Utf8JsonWriter json, Polygon polygon)
    {
        json.WriteStartArray();
        WritePoints(json, polygon.ExteriorRing);
        foreach (var hole in polygon.InteriorRings)
        {
            WritePoints(json, hole);
        }

        json.WriteEndArray();
    }

    private static void WritePoints(Utf8JsonWriter json, LineString points)
    {
        json.WriteStartArray();
        foreach (var c in points.Coordinates)
        {
            json.WriteStartArray();
            json.WriteNumberValue(Math.Round(c.X, 9));
            json.WriteNumberValue(Math.Round(c.Y, 9));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
