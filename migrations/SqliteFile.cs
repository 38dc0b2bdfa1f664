using Microsoft.Data.Sqlite;

namespace VillageTracker.Migrations;

/// <summary>The file name inside a SQLite connection string.</summary>
public static class SqliteFile
{
    /// <summary>Makes a relative file relative to the application, not to wherever it was started from.</summary>
    public static string Rooted(string connectionString, string root)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString);
        builder.DataSource = Path.GetFullPath(builder.DataSource, root);
        return builder.ToString();
    }
}
