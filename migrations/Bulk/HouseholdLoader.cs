using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;
using VillageTracker.Migrations.Seed;
using VillageTracker.Migrations.Seed.Demolition;

namespace VillageTracker.Migrations.Bulk;

/// <summary>Adds as many invented households as wanted, for measuring: areas of 2,000 households in the villages of the street.</summary>
/// <remarks>
/// The village's own nine areas stay as the articles tell them. Rows are made by the domain's own acts and written in chunks of 50,000, each
/// with its audit entry in its own transaction, so memory stays bounded and a run that is cut off leaves whole chunks.
/// </remarks>
public sealed class HouseholdLoader(VillageDb db, PersonalDataVault vault)
{
    public const int MostHouseholds = 4_000_000;
    private const int AreaSize = 2_000;
    private const int AreasInChunk = 25;
    private const int Columns = 40;
    private const int FirstPerson = 1_000;
    private const string Prefix = "X";

    /// <param name="households">How many to add.</param>
    /// <param name="progress">Told after each chunk how many have been added so far.</param>
    /// <param name="cancellation">Stops after the chunk in hand has fallen back.</param>
    /// <exception cref="RefusedException">Fewer than one or more than the map has room for.</exception>
    public async Task LoadAsync(int households, Action<int> progress, CancellationToken cancellation)
    {
        var first = await db.DemolitionAreas.CountAsync(a => a.Code.StartsWith(Prefix), cancellation);
        if (households < 1 || ((long)first * AreaSize) + households > MostHouseholds)
        {
            throw new RefusedException(new BulkSizeNotPossible(MostHouseholds - (first * AreaSize)));
        }

        await db.Database.OpenConnectionAsync(cancellation);
        await GiveMemoryAsync(cancellation);
        for (var done = 0; done < households;)
        {
            var chunk = Math.Min(AreaSize * AreasInChunk, households - done);
            await ChunkAsync(first + (done / AreaSize), chunk, cancellation);
            done += chunk;
            progress(done);
        }
    }

    /// <summary>Names are inserted in no order, so SQLite needs its index pages at hand; its own default is 2 MB.</summary>
    private Task GiveMemoryAsync(CancellationToken cancellation) => db is Sqlite.SqliteVillageDb
        ? db.Database.ExecuteSqlRawAsync("PRAGMA cache_size = -200000", cancellation)
        : Task.CompletedTask;

    private async Task ChunkAsync(int firstArea, int households, CancellationToken cancellation)
    {
        var plans = new List<(AreaPlan Plan, DemolitionArea Area, int Number)>();
        for (var rest = households; rest > 0; rest -= AreaSize)
        {
            var number = firstArea + plans.Count;
            var plan = PlanOf(number, Math.Min(AreaSize, rest));
            plans.Add((plan, AreaOf(plan, number), number));
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.AddRange(plans.Select(p => p.Area));
        VillageFigures.Announce(db);
        await db.SaveChangesAsync(cancellation);
        db.AddRange(InventedCases.Of(plans.Select(p => (p.Area, p.Plan)), new([])));
        VillageFigures.Announce(db);
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
        var policy = InventedPolicies.Village();
        using (var writer = new RowWriter<Household>(db, transaction))
        {
            foreach (var (plan, area, number) in plans)
            {
                foreach (var household in InventedHouseholds.Of(area, plan, FirstPerson + (number * AreaSize), policy, vault))
                {
                    writer.Write(household);
                }

                cancellation.ThrowIfCancellationRequested();
            }
        }

        await db.RecordBulkAsync("批量写入演示户", $"{households} 户，用于测速", ["Demolition"], cancellation);
        await transaction.CommitAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    /// <summary>Areas stand at all stages: from nearly all still to sign to nearly all settled.</summary>
    private static AreaPlan PlanOf(int number, int households)
    {
        var percent = 15 + (number * 17 % 84);
        int Share(int ofPercent) => households * Math.Clamp(ofPercent, 0, 100) / 100;
        return new($"{Prefix}{number + 1:0000}", $"演示第{number + 1}片区", (LandTrack)(number % 4), "演示批次",
            new DateOnly(2020, 6, 30).AddDays(number % 26 * 7), null, new DateOnly(2019, 3, 1).AddDays(number % 400),
            households, Share(percent + 30), Share(percent + 18), Share(percent), Share(percent - 4), Share(percent - 10), Share(percent - 25), []);
    }

    private static DemolitionArea AreaOf(AreaPlan plan, int number)
    {
        var area = DemolitionArea.Create(ReferenceData.StreetCode + 200 + (number % 7), plan.Code,
            new(plan.Name, plan.Track, plan.Batch, plan.Deadline, plan.Note), isDemonstration: true);
        area.MarkDeadlineAsDemonstration();
        area.DrawBoundary(Cell(number), isDemonstration: true);
        return area;
    }

    /// <summary>A raster east and north of the village, 40 areas wide.</summary>
    private static Polygon Cell(int number)
    {
        var (west, south) = (120.2400 + (number % Columns * 0.0100), 33.4300 + (number / Columns * 0.0130));
        return Boundary.PolygonFrom(new GeometryFactory(new PrecisionModel(), Boundary.Srid).CreatePolygon(
        [
            new(west, south), new(west + 0.009, south), new(west + 0.009, south + 0.012), new(west, south + 0.012), new(west, south),
        ]));
    }
}

public sealed record BulkSizeNotPossible(int Room) : Refusal($"演示户数要在 1 到 {Room} 之间。");
