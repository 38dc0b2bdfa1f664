using Microsoft.Data.Sqlite;
using VillageTracker.Domain.Geo.Files;

namespace VillageTracker.Migrations.GeoPackages;

/// <summary>GeoPackage by way of a file in the temporary folder, which is opened for reading only and deleted afterwards.</summary>
public sealed class GeoPackageFormat : IGeoPackageFormat
{
    public ShapeFile Read(ReadOnlyMemory<byte> bytes)
    {
        var path = TemporaryFile();
        try
        {
            using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                file.Write(bytes.Span);
            }

            using var database = Open(path, SqliteOpenMode.ReadOnly);
            return new GeoPackageReader(database).Read();
        }
        catch (SqliteException)
        {
            return ShapeFile.Unreadable(ShapeFormat.GeoPackage, FileText.Utf8Name, "GeoPackage 文件不完整或已损坏，读不出来。");
        }
        finally
        {
            Delete(path);
        }
    }

    public byte[] Write(IReadOnlyList<OutgoingFeature> features, ReferenceSystem system, string layer)
    {
        var path = TemporaryFile();
        try
        {
            using (var database = Open(path, SqliteOpenMode.ReadWriteCreate))
            {
                GeoPackageWriter.Write(database, features, system, layer);
            }

            return File.ReadAllBytes(path);
        }
        finally
        {
            Delete(path);
        }
    }

    private static string TemporaryFile() => Path.Combine(Path.GetTempPath(), $"village-{Guid.NewGuid():N}.gpkg");

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static void Delete(string path)
    {
        foreach (var file in (string[])[path, path + "-journal", path + "-wal", path + "-shm"])
        {
            File.Delete(file);
        }
    }
}
