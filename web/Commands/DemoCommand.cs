using System.CommandLine;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Migrations;
using VillageTracker.Migrations.Bulk;
using VillageTracker.Migrations.Seed;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Commands;

/// <summary><c>demo --households N --parcels N</c>: the village's figures and as many invented households and parcels as wanted, for measuring.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var households = new Option<int>("--households") { Description = "另外生成多少户演示数据（用于测速）" };
        var parcels = new Option<int>("--parcels") { Description = "另外生成多少块演示地块（用于测速）" };
        var command = new Command("demo", "写入演示数据（只写一次，可加大规模）") { households, parcels };
        command.SetAction((parsed, cancellation) => CommandHost.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<VillageDb>();
            var vault = services.GetRequiredService<PersonalDataVault>();
            await VillageDatabase.MigrateAsync(db, cancellation);
            await ReferenceData.EnsureAsync(db, cancellation);
            await VillageFigures.PlantOnceAsync(db, vault, DemonstrationAccounts.HashPassword, cancellation);
            Console.WriteLine("演示数据已就绪。");
            if (parsed.GetValue(households) is var wanted and not 0)
            {
                await AddAsync("户", wanted, new HouseholdLoader(db, vault).LoadAsync, cancellation);
            }

            if (parsed.GetValue(parcels) is var wantedParcels and not 0)
            {
                await AddAsync("块", wantedParcels, new ParcelLoader(db).LoadAsync, cancellation);
            }
        }));
        return command;
    }

    private static async Task AddAsync(string unit, int wanted, Func<int, Action<int>, CancellationToken, Task> load, CancellationToken cancellation)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await load(wanted, done => Console.WriteLine(
            $"已写入 {done:N0} / {wanted:N0} {unit}，{watch.Elapsed.TotalSeconds:0} 秒，内存 {Environment.WorkingSet / 1_048_576} MB"), cancellation);
    }
}
