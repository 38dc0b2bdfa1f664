using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using VillageTracker.Migrations.Sqlite;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.SqlServer;

/// <summary>Both databases' migrations say what the model says, and SQL Server's script is sound as far as can be told without one.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void No_change_of_the_model_waits_for_a_SQLite_migration()
    {
        using var db = new SqliteVillageDb(new DbContextOptionsBuilder<SqliteVillageDb>().UseSqlite("Data Source=:memory:").Options);

        Assert.False(db.Database.HasPendingModelChanges(), "Add a migration: dotnet ef migrations add NAME -p migrations -c SqliteVillageDb -o Sqlite/Migrations");
    }

    [Fact]
    public void No_change_of_the_model_waits_for_a_SQL_Server_migration()
    {
        using var db = ServerModel.Context();

        Assert.False(db.Database.HasPendingModelChanges(), "Add a migration: dotnet ef migrations add NAME -p migrations -c SqlServerVillageDb -o SqlServer/Migrations");
    }

    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Idempotent)]
    public void The_script_for_SQL_Server_has_no_syntax_error(MigrationsSqlGenerationOptions options) =>
        Faults.None(ServerModel.SyntaxFaults(ServerModel.Script(options)));

    [Fact]
    public void The_schema_for_SQL_Server_holds_together()
    {
        using var db = ServerModel.Context();
        using var model = new ServerModel(ServerModel.Script(MigrationsSqlGenerationOptions.Default));

        Faults.None(model.Faults());
        Assert.Equal(db.Model.GetEntityTypes().Select(e => e.GetTableName()).OfType<string>().Distinct().Count(), model.Tables);
    }

    [Fact]
    public void A_table_is_not_reached_by_two_cascading_deletes_which_SQL_Server_refuses()
    {
        using var db = ServerModel.Context();
        var faults = db.Model.GetEntityTypes()
            .Select(e => (Entity: e, Roots: e.GetForeignKeys().Where(k => k.DeleteBehavior == DeleteBehavior.Cascade).SelectMany(k => Ancestors(k.PrincipalEntityType)).ToList()))
            .Where(e => e.Roots.Count != e.Roots.Distinct().Count())
            .Select(e => e.Entity.ClrType.Name);

        Faults.None(faults);
    }

    /// <summary>The table itself and everything whose deletion deletes it.</summary>
    private static IEnumerable<string> Ancestors(Microsoft.EntityFrameworkCore.Metadata.IReadOnlyEntityType table) =>
        table.GetForeignKeys().Where(k => k.DeleteBehavior == DeleteBehavior.Cascade && k.PrincipalEntityType != table)
            .SelectMany(k => Ancestors(k.PrincipalEntityType)).Append(table.Name);
}
