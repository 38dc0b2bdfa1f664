using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace VillageTracker.Migrations.Sqlite;

/// <summary>For the migration tool only: it needs the model, not a database.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteVillageDb>
{
    public SqliteVillageDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteVillageDb>().UseSqlite("Data Source=design.db").Options);
}
