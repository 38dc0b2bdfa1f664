using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Selections;
using VillageTracker.TestKit;

namespace VillageTracker.Benchmarks.Selections;

/// <summary>Sixty-four desks of a hall at once on one SQLite file, in the handlers and by HTTP: the same home, homes of their own, signing; how long each waits.</summary>
internal static class SelectionBenchmark
{
    private const int Rounds = 3;

    public static async Task RunAsync()
    {
        for (var round = 1; round <= Rounds; round++)
        {
            await using var app = new VillageApp();
            await app.InitializeAsync();
            SelectionRace race = new(app.Services.GetRequiredService<Func<VillageDb>>());
            await race.PrepareAsync();
            Print(round, "the same home", await race.SameHomeAsync(), race.Waits);
            Print(round, "homes of their own", await race.OtherHomesAsync(), race.Waits);
            Print(round, "sheets signed", await race.ConfirmAsync(), race.Waits);
            await SelectionOverHttp.RunAsync(round);
        }
    }

    private static void Print(int round, string what, IReadOnlyList<Exception?> ends, IReadOnlyCollection<double> waits)
    {
        double[] sorted = [.. waits.Order()];
        var taken = ends.Count(e => e is RefusedException { Refusal: HomeJustChosen });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"round {round}, {ends.Count} desks, {what}: {ends.Count(e => e is null)} done, {taken} read who was faster, {ends.Count(e => e is not null) - taken} other; waits p50 {sorted[sorted.Length / 2]:0} ms, p99 {sorted[sorted.Length * 99 / 100]:0} ms, longest {sorted[^1]:0} ms"));
    }
}
