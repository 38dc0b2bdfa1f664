using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace VillageTracker.Migrations.SqlServer;

/// <summary>For the migration tool only: it needs the model, not a database.</summary>
internal sealed class SqlServerDesign : IDesignTimeDbContextFactory<SqlServerVillageDb>
{
    public SqlServerVillageDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerVillageDb>().UseSqlServer("Server=.;Database=Village").Options);
}
