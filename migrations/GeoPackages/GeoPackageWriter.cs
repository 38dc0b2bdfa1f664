using System.Globalization;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Geo.Files.Esri;

namespace VillageTracker.Migrations.GeoPackages;

/// <summary>Writes one layer of areas by the tables that OGC 12-128 asks for (version 1.3).</summary>
internal static class GeoPackageWriter
{
    private const string Tables = """
        PRAGMA application_id = 1196444487;
        PRAGMA user_version = 10300;
        CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
          organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
        CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
          last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
          srs_id INTEGER REFERENCES gpkg_spatial_ref_sys(srs_id));
        CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL REFERENCES gpkg_contents(table_name), column_name TEXT NOT NULL,
          geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL REFERENCES gpkg_spatial_ref_sys(srs_id), z TINYINT NOT NULL, m TINYINT NOT NULL,
          PRIMARY KEY (table_name, column_name));
        INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', NULL),
          ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', NULL);
        """;

    public static void Write(SqliteConnection database, IReadOnlyList<OutgoingFeature> features, ReferenceSystem system, string layer)
    {
        Run(database, Tables);
        using var transaction = database.BeginTransaction();
        AddSystem(database, ReferenceSystem.Wgs84); // asked for by the standard
        AddSystem(database, system);
        Run(database, $"CREATE TABLE {layer} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom GEOMETRY, {string.Join(", ", Columns(features).Select(c => $"\"{c.Name}\" {(IsNumber(c) ? "REAL" : "TEXT")}"))})");
        var box = Rows(database, features, system, layer);
        Run(database, "INSERT INTO gpkg_contents (table_name, data_type, identifier, min_x, min_y, max_x, max_y, srs_id) VALUES ($t, 'features', $t, $a, $b, $c, $d, $s)",
            ("$t", layer), ("$a", box.IsNull ? null : box.MinX), ("$b", box.IsNull ? null : box.MinY), ("$c", box.IsNull ? null : box.MaxX), ("$d", box.IsNull ? null : box.MaxY), ("$s", system.Epsg));
        Run(database, "INSERT INTO gpkg_geometry_columns VALUES ($t, 'geom', 'GEOMETRY', $s, 0, 0)", ("$t", layer), ("$s", system.Epsg));
        transaction.Commit();
    }

    private static Envelope Rows(SqliteConnection database, IReadOnlyList<OutgoingFeature> features, ReferenceSystem system, string layer)
    {
        var box = new Envelope();
        var count = Columns(features).Count;
        using var command = database.CreateCommand();
        command.CommandText = $"INSERT INTO {layer} VALUES (NULL, $geom, {string.Join(", ", Enumerable.Range(0, count).Select(i => $"${i}"))})";
        var writer = new GeoPackageGeoWriter { HandleOrdinates = Ordinates.XY };
        foreach (var feature in features)
        {
            var shape = InSystem(feature.Shape, system);
            box.ExpandToInclude(shape.EnvelopeInternal);
            command.Parameters.Clear();
            command.Parameters.AddWithValue("$geom", writer.Write(shape));
            var values = OutgoingColumns.Of(feature).ToList();
            for (var i = 0; i < count; i++)
            {
                command.Parameters.AddWithValue($"${i.ToString(CultureInfo.InvariantCulture)}", (object?)values[i].Text ?? (values[i].Number is { } n ? (double)n : DBNull.Value));
            }

            command.ExecuteNonQuery();
        }

        return box;
    }

    private static void AddSystem(SqliteConnection database, ReferenceSystem system) =>
        Run(database, "INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES ($n, $id, 'EPSG', $id, $wkt, NULL)",
            ("$n", system.Name), ("$id", system.Epsg), ("$wkt", EsriWkt.Of(system)));

    private static List<OutgoingValue> Columns(IReadOnlyList<OutgoingFeature> features) =>
        [.. OutgoingColumns.Of(features.Count > 0 ? features[0] : new(GeometryFactory.Default.CreatePolygon(), "", "", null, 0, null, null, []))];

    private static bool IsNumber(OutgoingValue value) => value.ShortName is "DJMJ" or "TSMJ";

    private static Geometry InSystem(Geometry shape, ReferenceSystem system)
    {
        var moved = new GeometryFactory(new PrecisionModel(), system.Epsg).CreateGeometry(shape);
        moved.Apply(new Moved(system));
        moved.GeometryChanged();
        moved.SRID = system.Epsg;
        return moved;
    }

    private static void Run(SqliteConnection database, string sql, params (string Name, object? Value)[] values)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        command.ExecuteNonQuery();
    }

    private sealed class Moved(ReferenceSystem system) : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence seq, int i)
        {
            var (east, north) = system.FromDegrees(seq.GetX(i), seq.GetY(i));
            seq.SetX(i, east);
            seq.SetY(i, north);
        }
    }
}
