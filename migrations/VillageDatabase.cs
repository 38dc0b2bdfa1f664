using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using VillageTracker.Domain.Persistence;
using VillageTracker.Migrations.Sqlite;
using VillageTracker.Migrations.SqlServer;

namespace VillageTracker.Migrations;

/// <summary>Which database, and where (Database:Provider = Sqlite or SqlServer).</summary>
public sealed record DatabaseSettings(string Provider, string ConnectionString)
{
    public bool IsSqlite => Provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase);
}

/// <summary>The one place that chooses a database provider.</summary>
public static class VillageDatabase
{
    public static IServiceCollection AddVillageDatabase(this IServiceCollection services, DatabaseSettings settings)
    {
        if (settings.IsSqlite)
        {
            services.AddPooledDbContextFactory<SqliteVillageDb>(o => Common(o).UseSqlite(settings.ConnectionString).AddInterceptors(SqliteWriteQueue.Instance)
                // A new foreign key makes SQLite build the table anew, outside the transaction: expected, and not for the person at the keyboard.
                .ConfigureWarnings(w => w.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning)));
            return services.AddTransient<Func<VillageDb>>(sp => sp.GetRequiredService<IDbContextFactory<SqliteVillageDb>>().CreateDbContext);
        }

        if (settings.Provider.Equals("SqlServer", StringComparison.OrdinalIgnoreCase))
        {
            services.AddPooledDbContextFactory<SqlServerVillageDb>(o => Common(o).UseSqlServer(settings.ConnectionString));
            return services.AddTransient<Func<VillageDb>>(sp => sp.GetRequiredService<IDbContextFactory<SqlServerVillageDb>>().CreateDbContext);
        }

        throw new DatabaseUnusableException($"不认识的数据库类型“{settings.Provider}”，Database:Provider 只能是 Sqlite 或 SqlServer。", null);
    }

    /// <summary>A child filtered by village hangs on a parent filtered by the same village, so the warning has nothing to say.</summary>
    private static DbContextOptionsBuilder Common(DbContextOptionsBuilder options) => options.ConfigureWarnings(w =>
        w.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning));

    /// <summary>Brings the schema up to date and the embedded database's spatial index with it.</summary>
    /// <exception cref="DatabaseUnusableException">The file is locked, read-only or not a database; the server can't be reached.</exception>
    public static async Task MigrateAsync(VillageDb db, CancellationToken cancellation = default)
    {
        try
        {
            if (db is SqliteVillageDb)
            {
                var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
                if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
                {
                    Directory.CreateDirectory(folder);
                }
            }

            // Asking first is cheap; migrating compares whole models even when there is nothing to do.
            if ((await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
            {
                await db.Database.MigrateAsync(cancellation);
            }

            if (db is SqliteVillageDb)
            {
                await SpatialIndex.EnsureAsync(db, cancellation);
            }
        }
        catch (Exception fault) when (Sentence(fault) is { } sentence)
        {
            throw new DatabaseUnusableException(sentence, fault);
        }
    }

    /// <summary>The SQL that brings any earlier version up to date, for an administrator who runs it by hand.</summary>
    public static string Script(VillageDb db) =>
        db.GetService<IMigrator>().GenerateScript(options: db is SqliteVillageDb ? MigrationsSqlGenerationOptions.Default : MigrationsSqlGenerationOptions.Idempotent);

    /// <summary>What is wrong with the database, in words, or null if the fault is not the database's.</summary>
    public static string? Sentence(Exception? fault) => fault switch
    {
        null => null,
        SqliteException { SqliteErrorCode: 5 or 6 } => "数据库文件正被别的程序占用，请关闭后再试。",
        SqliteException { SqliteErrorCode: 8 } => "数据库文件是只读的，请检查文件和所在文件夹的写权限。",
        SqliteException { SqliteErrorCode: 14 } => "数据库文件打不开，请检查路径和权限。",
        SqliteException { SqliteErrorCode: 13 } => "磁盘已满，数据没有保存。",
        SqliteException { SqliteErrorCode: 26 or 11 } => "数据库文件已损坏或不是数据库，请从备份恢复。",
        Microsoft.Data.SqlClient.SqlException sql when sql.Class >= 20 || sql.Number is 4060 or 18456 or -2 or 53 =>
            "连不上 SQL Server，请检查连接字符串、账号和网络。",
        UnauthorizedAccessException => "没有权限写入数据文件夹，请检查文件夹权限。",
        _ => Sentence(fault.InnerException),
    };
}

/// <summary>The database can't be used; the message is one sentence for the person at the machine.</summary>
public sealed class DatabaseUnusableException(string sentence, Exception? inner) : Exception(sentence, inner);
