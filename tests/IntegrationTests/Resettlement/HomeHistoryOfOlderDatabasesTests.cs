using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Stock.Queries;
using VillageTracker.Migrations.Seed;
using VillageTracker.Migrations.Sqlite;

namespace VillageTracker.IntegrationTests.Resettlement;

/// <summary>A database from before changes of homes were kept: its history is filled in from what its dates tell.</summary>
public sealed class HomeHistoryOfOlderDatabasesTests : IDisposable
{
    private const string Before = "Entitlement";

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"village-{Guid.NewGuid():N}_test.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        File.Delete(_file);
    }

    [Fact]
    public async Task Homes_are_given_the_history_that_their_allocations_tell()
    {
        await using var db = new SqliteVillageDb(new DbContextOptionsBuilder<SqliteVillageDb>().UseSqlite($"Data Source={_file};Foreign Keys=False").Options);
        db.ActAs(new Actor(null, "测试", DataScope.Under(ReferenceData.VillageCode)));
        await db.GetService<IMigrator>().MigrateAsync(Before);
        await PlantAsync(db);
        await db.GetService<IMigrator>().MigrateAsync();

        var homes = await db.Homes.AsNoTracking().Include(h => h.Changes).OrderBy(h => h.Id).ToListAsync();
        Assert.Equal(["Free", "Free>Allocated", "Allocated>Free", "Free>Allocated"], States(homes[0]));
        Assert.Equal(["Free", "Free>Allocated", "Allocated>Free", "Free>Frozen"], States(homes[1]));
        Assert.Equal(["Void"], States(homes[2]));
        Assert.Equal([new DateOnly(2020, 5, 6), new DateOnly(2020, 4, 3), HomeChange.BeforeRecords], homes.Select(h => h.StateSince));
        Assert.Equal("9535", homes[0].Changes.Single(c => c.What == HomeFact.MeasuredArea).After);
        Assert.Contains("升级以前已有", homes[0].Changes[0].Reason, StringComparison.Ordinal);

        var chart = await new StackingChartQuery(db).RunAsync(null, new(2020, 4, 2), default);
        Assert.Equal([HomeState.Allocated, HomeState.Allocated, HomeState.Void], chart.Homes.OrderBy(h => h.Id).Select(h => h.State));
    }

    private static IEnumerable<string> States(Home home) =>
        home.Changes.Where(c => c.What == HomeFact.State).OrderBy(c => c.On).ThenBy(c => c.Id).Select(c => c.Before is null ? c.After : $"{c.Before}>{c.After}");

    private static async Task PlantAsync(SqliteVillageDb db)
    {
        await InsertAsync(db, "DemolitionAreas", ("Id", 1), ("Code", "D01"));
        foreach (var household in (int[])[1, 2, 3])
        {
            await InsertAsync(db, "Households", ("Id", household), ("AreaId", 1), ("Code", $"D01-00{household}"), ("IdNumberIndex", new byte[] { (byte)household }));
        }

        await InsertAsync(db, "Estates", ("Id", 1), ("Code", "E01"), ("Name", "富贵春花园"));
        await InsertAsync(db, "EstateBuildings", ("Id", 1), ("EstateId", 1), ("Number", 1), ("Units", 1), ("Floors", 3));
        foreach (var (id, state) in new[] { (1, "Allocated"), (2, "Frozen"), (3, "Void") })
        {
            await InsertAsync(db, "Homes", ("Id", id), ("BuildingId", 1), ("Unit", 1), ("Floor", id), ("Position", 1), ("Code", $"1-1-{id}01"), ("State", state), ("FloorMode", "None"),
                ("PredictedArea_HundredthsSqm", 9520), ("MeasuredArea_HundredthsSqm", 9535));
        }

        await AllocateAsync(db, 1, home: 1, "2020-02-03", "2020-05-06");
        await AllocateAsync(db, 2, home: 1, "2020-05-06", null); // given again on the day it came back
        await AllocateAsync(db, 3, home: 2, "2020-03-04", "2020-04-03");
    }

    private static Task AllocateAsync(SqliteVillageDb db, int id, int home, string on, string? released) => InsertAsync(db, "Allocations",
        ("Id", id), ("HomeId", home), ("HouseholdId", id), ("OrderInHousehold", 1), ("Number", $"AZ-2020-000{id}"), ("Stage", released is null ? "Allocated" : "Released"),
        ("AllocatedOn", on), ("StatementDueOn", on), ("ReleasedOn", released));

    /// <summary>Fills in what else the table of that time must have.</summary>
    private static async Task InsertAsync(SqliteVillageDb db, string table, params (string Column, object? Value)[] given)
    {
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await connection.OpenAsync();
        var values = given.ToDictionary(g => g.Column, g => g.Value, StringComparer.Ordinal);
        values["VillageCode"] = ReferenceData.VillageCode;
        await using (var columns = connection.CreateCommand())
        {
            columns.CommandText = $"SELECT name, type FROM pragma_table_info('{table}') WHERE \"notnull\" = 1";
            await using var reader = await columns.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                values.TryAdd(reader.GetString(0), reader.GetString(1) == "INTEGER" ? 0 : reader.GetString(0) == "FloorValue" ? "0.0" : "");
            }
        }

        await using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO \"{table}\" ({string.Join(',', values.Keys.Select(k => $"\"{k}\""))}) VALUES ({string.Join(',', values.Keys.Select((_, n) => string.Create(CultureInfo.InvariantCulture, $"$p{n}")))})";
        foreach (var (value, n) in values.Values.Select((v, n) => (v, n)))
        {
            insert.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"$p{n}"), value ?? DBNull.Value);
        }

        await insert.ExecuteNonQueryAsync();
    }
}
