using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Migrations.SqlServer;

/// <summary>The database for a street or a district: SQL Server, one or several web servers.</summary>
public sealed class SqlServerVillageDb(DbContextOptions<SqlServerVillageDb> options) : VillageDb(options, TimeProvider.System);
