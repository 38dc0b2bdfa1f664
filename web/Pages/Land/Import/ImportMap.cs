using System.Text.Json;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Geo.Files.GeoJsonFiles;
using VillageTracker.Domain.Land.Import;

namespace VillageTracker.Web.Pages.Land.Import;

/// <summary>A preview as GeoJSON for the map: shapes by what would happen to them, and a point wherever a fault has its place.</summary>
internal static class ImportMap
{
    private const int Most = 5_000;

    public static byte[] Write(ParcelShapeCheck check)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (var parcel in check.Parcels.Where(p => p.Shape is not null).OrderBy(p => p.Fate == ParcelShapeFate.Faulty ? 0 : 1).Take(Most))
            {
                Begin(json, parcel.Fate.ToString(), $"{parcel.Code} {parcel.Name}", parcel.Fate.Label());
                GeoJsonFileWriter.WriteGeometry(json, parcel.Shape!, ReferenceSystem.Cgcs2000);
                json.WriteEndObject();
            }

            foreach (var fault in check.AllFaults.Where(f => f.At is not null).Take(Most))
            {
                Begin(json, "Fault", fault.Feature is { } n ? $"第{n}个图形" : "文件", fault.Message);
                json.WriteStartObject();
                json.WriteString("type", "Point");
                json.WriteStartArray("coordinates");
                json.WriteNumberValue(Math.Round(fault.At!.Value.X, 7));
                json.WriteNumberValue(Math.Round(fault.At.Value.Y, 7));
                json.WriteEndArray();
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Begin(Utf8JsonWriter json, string fate, string name, string words)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteStartObject("properties");
        json.WriteString("fate", fate);
        json.WriteString("name", name);
        json.WriteString("words", words);
        json.WriteEndObject();
        json.WritePropertyName("geometry");
    }
}
