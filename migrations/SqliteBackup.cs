using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;
using VillageTracker.Migrations.Sqlite;

namespace VillageTracker.Migrations;

/// <summary>Copies the embedded database while the site runs, looks into a copy, and puts one in place.</summary>
public static class SqliteBackup
{
    public static string FileOf(VillageDb db) => Path.GetFullPath(db.Database.GetDbConnection().DataSource);

    /// <summary>Writes a complete, compact copy as of one moment; readers and writers go on meanwhile.</summary>
    public static Task CopyAsync(VillageDb db, string toFile, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"VACUUM INTO {toFile}", cancellation);

    /// <summary>Opens a copy by itself, with nobody's pool holding on to the file.</summary>
    public static VillageDb Open(string file) => new SqliteVillageDb(new DbContextOptionsBuilder<SqliteVillageDb>()
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, Mode = SqliteOpenMode.ReadWrite }.ToString()).Options);

    /// <returns>What SQLite finds wrong with the file, or null.</returns>
    public static async Task<string?> FaultOfAsync(VillageDb db, CancellationToken cancellation)
    {
        var said = await db.Database.SqlQueryRaw<string>("PRAGMA integrity_check(1)").ToListAsync(cancellation);
        return said is ["ok"] ? null : string.Join("；", said);
    }

    /// <summary>Migrations in the file that this program does not know: it was written by a newer one.</summary>
    public static async Task<bool> IsNewerThanProgramAsync(VillageDb db, CancellationToken cancellation) =>
        (await db.Database.GetAppliedMigrationsAsync(cancellation)).Except(db.Database.GetMigrations()).Any();

    /// <summary>Makes sure that no program has the file open, and that everything is in the one file.</summary>
    /// <exception cref="DatabaseUnusableException">Somebody has: leaving the write-ahead log takes being alone.</exception>
    public static async Task TakeAloneAsync(string file, CancellationToken cancellation)
    {
        await using var connection = await OpenFileAsync(file, cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = DELETE";
        var mode = "";
        try
        {
            mode = (string?)await command.ExecuteScalarAsync(cancellation);
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is 5 or 6)
        {
        }

        if (mode != "delete")
        {
            throw new DatabaseUnusableException("网站正在使用数据库，请先停止网站再恢复。", null);
        }
    }

    /// <summary>A copy comes without the write-ahead log, which lets people read while somebody writes.</summary>
    public static async Task UseWriteAheadLogAsync(string file, CancellationToken cancellation)
    {
        await using var connection = await OpenFileAsync(file, cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task<SqliteConnection> OpenFileAsync(string file, CancellationToken cancellation)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = 1 }.ToString());
        await connection.OpenAsync(cancellation);
        return connection;
    }
}
