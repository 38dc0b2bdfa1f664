using System.Globalization;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using VillageTracker.Domain.Geo.Files;

namespace VillageTracker.Migrations.GeoPackages;

/// <summary>Reads every layer of areas; a layer of lines or points is told, layers in different systems are a fault.</summary>
internal sealed class GeoPackageReader(SqliteConnection database)
{
    private const string Words = "GeoPackage 的坐标系表";

    private readonly List<FileFeature> _features = [];
    private readonly List<FileFault> _faults = [];
    private readonly List<string> _notes = [];
    private SystemClaim? _claim;

    public ShapeFile Read()
    {
        var layers = Layers();
        foreach (var layer in layers)
        {
            Claim(layer);
            Rows(layer);
        }

        if (layers.Count == 0)
        {
            _faults.Add(new(null, null, "文件里没有图层（gpkg_contents 里没有 features），不是 GeoPackage 或里面没有图形。"));
        }
        else if (_features.Count == 0)
        {
            _faults.Add(new(null, null, "文件里没有图形。"));
        }

        if (layers.Count > 1)
        {
            _notes.Add($"文件里有 {layers.Count} 个图层（{string.Join('、', layers.Select(l => l.Table))}），已一并读取。");
        }

        return new(ShapeFormat.GeoPackage, FileText.Utf8Name, _claim ?? SystemClaim.Nothing, _features, _faults, _notes);
    }

    private List<Layer> Layers()
    {
        using var command = database.CreateCommand();
        command.CommandText = """
            SELECT c.table_name, g.column_name, s.organization, s.organization_coordsys_id, s.definition, g.srs_id
            FROM gpkg_contents c JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
            LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id WHERE c.data_type = 'features' ORDER BY c.table_name
            """;
        using var rows = command.ExecuteReader();
        var layers = new List<Layer>();
        while (rows.Read())
        {
            layers.Add(new(rows.GetString(0), rows.GetString(1), rows.IsDBNull(2) ? "" : rows.GetString(2), rows.IsDBNull(3) ? 0 : rows.GetInt32(3),
                rows.IsDBNull(4) ? "" : rows.GetString(4), rows.IsDBNull(5) ? 0 : rows.GetInt32(5)));
        }

        return layers;
    }

    private void Claim(Layer layer)
    {
        var claim = layer.Srs <= 0 ? SystemClaim.Nothing
            : layer.Organisation.Equals("EPSG", StringComparison.OrdinalIgnoreCase) ? ClaimedSystem.FromEpsg(layer.Code, Words)
            : ClaimedSystem.FromWkt(layer.Definition, Words);
        if (_claim is not null && _claim != claim)
        {
            _faults.Add(new(null, null, $"图层“{layer.Table}”的坐标系与前面的图层不同，一个文件里不能混用坐标系。"));
        }

        _claim ??= claim;
    }

    private void Rows(Layer layer)
    {
        using var command = database.CreateCommand();
        command.CommandText = $"SELECT * FROM {Quoted(layer.Table)}";
        using var rows = command.ExecuteReader();
        var key = KeyOf(layer.Table);
        while (rows.Read())
        {
            var number = _features.Count + 1;
            var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            byte[]? shape = null;
            for (var i = 0; i < rows.FieldCount; i++)
            {
                if (rows.GetName(i).Equals(layer.Column, StringComparison.OrdinalIgnoreCase))
                {
                    shape = rows.IsDBNull(i) ? null : rows.GetValue(i) as byte[];
                }
                else if (!rows.IsDBNull(i) && rows.GetName(i) != key && Convert.ToString(rows.GetValue(i), CultureInfo.InvariantCulture)?.Trim() is { Length: > 0 } text)
                {
                    attributes.TryAdd(rows.GetName(i), text);
                }
            }

            _features.Add(Feature(number, shape, layer, attributes));
        }
    }

    private FileFeature Feature(int number, byte[]? blob, Layer layer, Dictionary<string, string> attributes)
    {
        if (blob is null)
        {
            return Faulty(number, "没有图形（几何列为空）。", attributes);
        }

        try
        {
            var shape = new GeoPackageGeoReader { HandleSRID = true }.Read(blob);
            if (shape.SRID > 0 && layer.Srs > 0 && shape.SRID != layer.Srs)
            {
                return Faulty(number, $"自己写的坐标系（{shape.SRID}）与图层的（{layer.Srs}）不同，一个文件里不能混用。", attributes);
            }

            if (shape.Coordinates.Any(c => !double.IsNaN(c.Z)))
            {
                Note("图形带高程（Z），高程已略去，只用平面位置。");
            }

            return shape is Polygon or MultiPolygon
                ? new(number, null, Parts(shape), attributes, [])
                : Faulty(number, $"是 {shape.GeometryType}，这里只收面。", attributes);
        }
        catch (Exception fault) when (fault is ParseException or ArgumentException or IOException or FormatException or InvalidOperationException or IndexOutOfRangeException or OverflowException)
        {
            return Faulty(number, "的几何数据已损坏（圈没有闭合，或内容不完整），读不出来。", attributes);
        }
    }

    private void Note(string note)
    {
        if (!_notes.Contains(note))
        {
            _notes.Add(note);
        }
    }

    private static FileFeature Faulty(int number, string what, Dictionary<string, string> attributes) =>
        new(number, null, [], attributes, [new(number, null, $"第{number}个图形{what}")]);

    private static List<FilePart> Parts(Geometry shape) =>
    [
        .. Enumerable.Range(0, shape.NumGeometries).Select(shape.GetGeometryN).OfType<Polygon>().Where(p => !p.IsEmpty)
            .Select(p => new FilePart([.. p.InteriorRings.Prepend(p.ExteriorRing).Select(Points)])),
    ];

    private static List<FilePoint> Points(LineString ring) => [.. ring.Coordinates.Select(c => new FilePoint(c.X, c.Y))];

    /// <summary>The row number that every layer has is no attribute of the parcel.</summary>
    private string? KeyOf(string table)
    {
        using var command = database.CreateCommand();
        command.CommandText = "SELECT name FROM pragma_table_info($table) WHERE pk = 1";
        command.Parameters.AddWithValue("$table", table);
        return command.ExecuteScalar() as string;
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private sealed record Layer(string Table, string Column, string Organisation, int Code, string Definition, int Srs);
}
