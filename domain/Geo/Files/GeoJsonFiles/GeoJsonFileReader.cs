using System.Text.Json;

namespace VillageTracker.Domain.Geo.Files.GeoJsonFiles;

/// <summary>Reads a GeoJSON file: a FeatureCollection, one Feature, or a bare geometry. Each shape knows the line it begins on.</summary>
public static class GeoJsonFileReader
{
    public static ShapeFile Read(ReadOnlyMemory<byte> bytes, string? encoding = null)
    {
        var (json, name, fault) = Utf8(bytes, encoding);
        if (fault is not null)
        {
            return ShapeFile.Unreadable(ShapeFormat.GeoJson, name, fault);
        }

        var file = new GeoJsonWalk(JsonCleaner.Clean(json));
        try
        {
            file.Walk();
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            var line = problem is JsonException { LineNumber: { } n } ? (int)n + 1 : file.Line;
            return ShapeFile.Unreadable(ShapeFormat.GeoJson, name, $"第{line}行起不是完整的 JSON，文件可能被截断或改坏了。", line);
        }

        return file.Result(name);
    }

    /// <summary>GeoJSON is UTF-8 by its standard; Chinese programs also write GBK.</summary>
    private static (ReadOnlyMemory<byte> Json, string Name, string? Fault) Utf8(ReadOnlyMemory<byte> bytes, string? encoding)
    {
        var plain = bytes[(bytes.Length - FileText.WithoutMark(bytes.Span).Length)..];
        var name = FileText.NameOf(encoding) ?? FileText.Detect(plain.Span);
        return name switch
        {
            _ when name is null || !FileText.CanRead(plain.Span, name) => (plain, FileText.Utf8Name, "文件既不是 UTF-8 也不是 GB18030 编码，读不出来。"),
            FileText.Gb18030Name => (FileText.Utf8.GetBytes(FileText.Gb18030.GetString(plain.Span)), name, null),
            _ => (plain, name, null),
        };
    }
}

/// <summary>Goes through the file once.</summary>
internal sealed class GeoJsonWalk(ReadOnlyMemory<byte> json)
{
    private readonly List<FileFeature> _features = [];
    private readonly List<FileFault> _faults = [];
    private SystemClaim _claim = SystemClaim.Nothing;
    private bool _hasHeights;
    private long _counted;
    private string _type = "";

    /// <summary>The line of the token read last.</summary>
    public int Line { get; private set; } = 1;

    public void Walk()
    {
        var reader = new Utf8JsonReader(json.Span, new() { CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException(null, null, 0, 0);
        }

        var line = 1;
        JsonElement? whole = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            if (name == "features" && reader.TokenType == JsonTokenType.StartArray)
            {
                Features(ref reader);
                continue;
            }

            var value = JsonElement.ParseValue(ref reader);
            Take(name!, value, ref whole);
        }

        while (reader.Read())
        {
            // the reader throws at anything behind the end
        }

        if (_type is not ("FeatureCollection" or ""))
        {
            AddSingle(line, whole);
        }
    }

    public ShapeFile Result(string encoding)
    {
        if (_features.Count == 0 && _faults.Count == 0)
        {
            _faults.Add(new(null, null, _type.Length == 0 ? "不是 GeoJSON 文件：没有 type。" : "文件里没有图形。"));
        }

        var claim = _claim != SystemClaim.Nothing || !AreDegrees() ? _claim : new(ReferenceSystem.Wgs84, "GeoJSON 标准（没有写明时为 WGS 84）");
        return new(ShapeFormat.GeoJson, encoding, claim, _features, _faults, _hasHeights ? ["坐标带高程（Z），高程已略去，只用平面位置。"] : []);
    }

    private void Take(string name, JsonElement value, ref JsonElement? whole)
    {
        switch (name)
        {
            case "type":
                _type = value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
                break;
            case "crs":
                _claim = Crs(value);
                break;
            case "geometry" or "coordinates" or "geometries":
                whole = value;
                break;
            case "properties":
                _single = value;
                break;
        }
    }

    private JsonElement? _single;

    private void AddSingle(int line, JsonElement? whole)
    {
        if (_type == "Feature")
        {
            Add(line, whole, _single);
        }
        else
        {
            using var bare = JsonDocument.Parse(whole is null ? $$"""{"type":"{{_type}}"}""" : $$"""{"type":"{{_type}}","{{(_type == "GeometryCollection" ? "geometries" : "coordinates")}}":{{whole.Value.GetRawText()}}}""");
            Add(line, bare.RootElement.Clone(), null);
        }
    }

    private void Features(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var line = LineAt(reader.TokenStartIndex);
            var feature = JsonElement.ParseValue(ref reader);
            if (feature.ValueKind != JsonValueKind.Object)
            {
                _features.Add(new(_features.Count + 1, line, [], Empty, [new(_features.Count + 1, line, $"第{_features.Count + 1}个要素不是对象。")]));
                continue;
            }

            Add(line, Member(feature, "geometry"), Member(feature, "properties"));
            if (feature.TryGetProperty("crs", out var crs))
            {
                var own = Crs(crs);
                if (_claim != SystemClaim.Nothing && own.System != _claim.System)
                {
                    _faults.Add(new(_features.Count, line, $"第{_features.Count}个图形自己写了另一个坐标系，一个文件里不能混用。"));
                }

                _claim = _claim == SystemClaim.Nothing ? own : _claim;
            }
        }

        _type = "FeatureCollection";
    }

    private void Add(int line, JsonElement? geometry, JsonElement? properties)
    {
        var shape = new GeoJsonGeometry(_features.Count + 1, line);
        shape.Read(geometry);
        _hasHeights |= shape.HasHeights;
        _features.Add(new(_features.Count + 1, line, shape.Parts, Attributes(properties), shape.Faults));
    }

    private static readonly Dictionary<string, string> Empty = [];

    private static Dictionary<string, string> Attributes(JsonElement? properties)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (properties is { ValueKind: JsonValueKind.Object } all)
        {
            foreach (var property in all.EnumerateObject())
            {
                var text = property.Value.ValueKind switch
                {
                    JsonValueKind.String => property.Value.GetString()!.Trim(),
                    JsonValueKind.Null or JsonValueKind.Undefined => "",
                    _ => property.Value.GetRawText(),
                };
                if (text.Length > 0)
                {
                    values.TryAdd(property.Name, text);
                }
            }
        }

        return values;
    }

    private static JsonElement? Member(JsonElement feature, string name) => feature.TryGetProperty(name, out var value) ? value : null;

    private static SystemClaim Crs(JsonElement crs)
    {
        if (crs.ValueKind == JsonValueKind.Null)
        {
            return SystemClaim.Nothing;
        }

        var name = crs.ValueKind == JsonValueKind.Object && Member(crs, "properties") is { ValueKind: JsonValueKind.Object } p
            ? Member(p, "name") ?? Member(p, "code") : null;
        return name is { ValueKind: JsonValueKind.String or JsonValueKind.Number } said
            ? ClaimedSystem.FromName(said.ValueKind == JsonValueKind.Number ? $"EPSG:{said.GetRawText()}" : said.GetString()!, "文件里的 crs")
            : new(null, "文件里的 crs", "文件里的 crs 看不懂，请指定坐标系。");
    }

    private bool AreDegrees() => _features.SelectMany(f => f.Points).Take(1000)
        .All(p => !double.IsFinite(p.East) || (Math.Abs(p.East) <= 180 && Math.Abs(p.North) <= 180)) && _features.Count > 0;

    private int LineAt(long offset)
    {
        Line += json.Span[(int)_counted..(int)offset].Count((byte)'\n');
        _counted = offset;
        return Line;
    }
}
