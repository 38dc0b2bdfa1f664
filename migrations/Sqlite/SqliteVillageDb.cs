using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Migrations.Sqlite;

/// <summary>The embedded database: one file, nothing to install.</summary>
public sealed class SqliteVillageDb(DbContextOptions<SqliteVillageDb> options) : VillageDb(options, TimeProvider.System);
