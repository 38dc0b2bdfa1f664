using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetTopologySuite.Geometries;

namespace VillageTracker.Domain.Geo.Files.GeoJsonFiles;

/// <summary>Writes a FeatureCollection; a system other than WGS 84 is named in the <c>crs</c> member that QGIS and GDAL read.</summary>
public static class GeoJsonFileWriter
{
    public static void Write(Stream stream, IReadOnlyList<OutgoingFeature> features, ReferenceSystem system)
    {
        using var json = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        if (system.Epsg != Boundary.Wgs84Srid)
        {
            json.WriteStartObject("crs");
            json.WriteString("type", "name");
            json.WriteStartObject("properties");
            json.WriteString("name", string.Create(CultureInfo.InvariantCulture, $"urn:ogc:def:crs:EPSG::{system.Epsg}"));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteStartArray("features");
        foreach (var feature in features)
        {
            Feature(json, feature, system);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The shape alone, in degrees or in a plane.</summary>
    public static void WriteGeometry(Utf8JsonWriter json, Geometry shape, ReferenceSystem system)
    {
        json.WriteStartObject();
        json.WriteString("type", shape is Polygon ? "Polygon" : "MultiPolygon");
        json.WriteStartArray("coordinates");
        if (shape is Polygon polygon)
        {
            Rings(json, polygon, system);
        }
        else
        {
            for (var i = 0; i < shape.NumGeometries; i++)
            {
                json.WriteStartArray();
                Rings(json, (Polygon)shape.GetGeometryN(i), system);
                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Feature(Utf8JsonWriter json, OutgoingFeature feature, ReferenceSystem system)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteStartObject("properties");
        foreach (var column in OutgoingColumns.Of(feature))
        {
            if (column.Number is { } number)
            {
                json.WriteNumber(column.Name, number);
            }
            else if (!string.IsNullOrEmpty(column.Text))
            {
                json.WriteString(column.Name, column.Text);
            }
        }

        json.WriteEndObject();
        json.WritePropertyName("geometry");
        WriteGeometry(json, feature.Shape, system);
        json.WriteEndObject();
    }

    private static void Rings(Utf8JsonWriter json, Polygon polygon, ReferenceSystem system)
    {
        foreach (var ring in (LineString[])[polygon.ExteriorRing, .. polygon.InteriorRings])
        {
            json.WriteStartArray();
            for (var i = 0; i < ring.NumPoints; i++)
            {
                var c = ring.GetCoordinateN(i);
                var (east, north) = system.FromDegrees(c.X, c.Y);
                json.WriteStartArray();
                json.WriteNumberValue(Math.Round(east, system.IsDegrees ? 9 : 4));
                json.WriteNumberValue(Math.Round(north, system.IsDegrees ? 9 : 4));
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }
    }
}
