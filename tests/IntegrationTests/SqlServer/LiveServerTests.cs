using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Audit.Queries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Migrations;
using VillageTracker.Migrations.Seed;
using VillageTracker.Migrations.SqlServer;
using VillageTracker.TestKit;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.IntegrationTests.SqlServer;

/// <summary>The same on a real SQL Server, where the environment variable VILLAGE_SQLSERVER gives one. A database of its own is made and dropped.</summary>
public sealed class LiveServerTests
{
    private const string Variable = "VILLAGE_SQLSERVER";

    [Fact]
    public async Task A_real_server_takes_the_schema_the_figures_and_every_query()
    {
        var given = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrWhiteSpace(given), $"No live SQL Server: set {Variable} to a connection string to run this test on one.");
        var connection = new SqlConnectionStringBuilder(given) { InitialCatalog = $"village_{Guid.NewGuid():N}_test" }.ToString();
        await using var db = new SqlServerVillageDb(new DbContextOptionsBuilder<SqlServerVillageDb>().UseSqlServer(connection).Options);
        try
        {
            db.ActAs(Actor.System);
            await VillageDatabase.MigrateAsync(db);
            await ReferenceData.EnsureAsync(db);
            await VillageFigures.PlantOnceAsync(db, new PersonalDataVault(PersonalDataKeys.Create(development: true)), DemonstrationAccounts.HashPassword);

            Assert.True((await new VerifyAuditChainQuery(db).RunAsync()).IsSound);
            Faults.None(QueryRun.Queries.SelectMany(q => QueryRun.Methods(q).SelectMany(m => Samples.For(q).Select(s => (q, m, Fault: QueryRun.Attempt(q, m, s, o => o.UseSqlServer(connection))))))
                .Where(r => r.Fault is SqlException or InvalidOperationException).Select(r => $"{r.q.Name}.{r.m.Name}: {r.Fault!.Message}"));
            await Resettlement.SelectionRaceTests.ProveAsync(() => new SqlServerVillageDb(new DbContextOptionsBuilder<SqlServerVillageDb>().UseSqlServer(connection).Options));
        }
        finally
        {
            await db.Database.EnsureDeletedAsync();
        }
    }
}
