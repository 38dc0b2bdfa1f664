using System.Text.Json;

namespace VillageTracker.Domain.Geo.Files.GeoJsonFiles;

/// <summary>The corners of one GeoJSON shape, however wrong they are.</summary>
internal sealed class GeoJsonGeometry(int number, int line)
{
    private readonly List<FileFault> _faults = [];
    private readonly List<FilePart> _parts = [];

    public IReadOnlyList<FilePart> Parts => _parts;

    public IReadOnlyList<FileFault> Faults => _faults;

    public bool HasHeights { get; private set; }

    public void Read(JsonElement? geometry)
    {
        if (geometry is not { ValueKind: JsonValueKind.Object } shape)
        {
            Fault("没有图形（geometry 为空）。");
            return;
        }

        var type = shape.TryGetProperty("type", out var t) && t.ValueKind == JsonValueKind.String ? t.GetString() : "";
        switch (type)
        {
            case "Polygon" when Coordinates(shape) is { } rings:
                Part(rings);
                break;
            case "MultiPolygon" when Coordinates(shape) is { } parts:
                foreach (var part in parts.EnumerateArray())
                {
                    Part(part);
                }

                break;
            case "GeometryCollection" when shape.TryGetProperty("geometries", out var inner) && inner.ValueKind == JsonValueKind.Array:
                foreach (var one in inner.EnumerateArray())
                {
                    Read(one);
                }

                break;
            case "Polygon" or "MultiPolygon" or "GeometryCollection":
                Fault("没有坐标。");
                break;
            default:
                Fault($"是“{(string.IsNullOrEmpty(type) ? "没有写明的类型" : type)}”，这里只收面（Polygon、MultiPolygon）。");
                break;
        }
    }

    private static JsonElement? Coordinates(JsonElement shape) =>
        shape.TryGetProperty("coordinates", out var c) && c.ValueKind == JsonValueKind.Array && c.GetArrayLength() > 0 ? c : null;

    private void Part(JsonElement rings)
    {
        if (rings.ValueKind != JsonValueKind.Array || rings.GetArrayLength() == 0)
        {
            Fault("的坐标层次不对，应为“圈的列表”。");
            return;
        }

        var read = new List<IReadOnlyList<FilePoint>>();
        foreach (var ring in rings.EnumerateArray())
        {
            read.Add(Ring(ring, read.Count + 1));
        }

        _parts.Add(new(read));
    }

    private List<FilePoint> Ring(JsonElement ring, int ringNumber)
    {
        var points = new List<FilePoint>();
        if (ring.ValueKind != JsonValueKind.Array)
        {
            Fault($"第{ringNumber}圈的坐标层次不对，应为“点的列表”。");
            return points;
        }

        foreach (var position in ring.EnumerateArray())
        {
            if (position.ValueKind != JsonValueKind.Array || position.GetArrayLength() < 2 || !Number(position[0], out var x) || !Number(position[1], out var y))
            {
                Fault($"第{ringNumber}圈第{points.Count + 1}个点的坐标不是数字（{Shown(position)}）。");
                points.Add(new(double.NaN, double.NaN, line));
                continue;
            }

            HasHeights |= position.GetArrayLength() > 2;
            points.Add(new(x, y, line));
        }

        return points;
    }

    private static bool Number(JsonElement value, out double number)
    {
        number = double.NaN;
        return value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out number) && double.IsFinite(number);
    }

    private static string Shown(JsonElement position)
    {
        var text = position.GetRawText().Replace("\"N\"", "NaN", StringComparison.Ordinal)
            .Replace("\"Infini\"", "Infinity", StringComparison.Ordinal).Replace("\"-Infini\"", "-Infinity", StringComparison.Ordinal);
        return text.Length > 60 ? text[..60] + "…" : text;
    }

    private void Fault(string message) => _faults.Add(new(number, line, $"第{number}个图形{message}"));
}
