using System.Globalization;
using VillageTracker.Benchmarks.Web;
using VillageTracker.Domain.Geo;

namespace VillageTracker.Benchmarks.Map;

/// <summary>Tiles of very many parcels from the running site, signed in: drawn anew each time, and repeated; beside tiles made beforehand.</summary>
internal static class TileBenchmark
{
    private const int Connections = 8;
    private const int Rounds = 5;
    private const int Seconds = 2;
    private const int TilesPerZoom = 400;
    private static readonly int[] Zooms = [17, 16, 15, 14, 13];

    public static async Task RunAsync(Options options)
    {
        RunningSite.Prepare(options);
        var places = new TilePlaces(options.Parcels);
        await using var preMade = new PreMadeTiles();
        await preMade.StartAsync(options.Port + 1);
        await WithSiteAsync(options, [], async site =>
        {
            await FirstAsync(site, places);
            await SizesAsync(site, places);
            await FillAsync(site, places, preMade);
        });
        await WithSiteAsync(options, [("Map__TileCacheMegabytes", "0")], site => RatesAsync(site, places, "drawn anew", null));
        await WithSiteAsync(options, [], site => RatesAsync(site, places, "repeated", preMade));
    }

    private static async Task WithSiteAsync(Options options, (string, string)[] settings, Func<RunningSite, Task> act)
    {
        var (site, _) = await RunningSite.StartAsync(options, settings);
        await using var running = site;
        await act(site);
        Console.WriteLine(FormattableString.Invariant($"Memory after it {site.Memory():0} MB, at its highest {site.PeakMemory():0} MB"));
    }

    private static async Task FirstAsync(RunningSite site, TilePlaces places)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await GetAsync(site, await site.SignInAsync("jiedao"), places.Random(14, 1));
        Console.WriteLine(FormattableString.Invariant($"First tile, all parcels read: {watch.Elapsed.TotalSeconds:0.0} s, memory {site.Memory():0} MB"));
    }

    private static async Task SizesAsync(RunningSite site, TilePlaces places)
    {
        var cookie = await site.SignInAsync("jiedao");
        for (var zoom = 0; zoom <= 18; zoom++)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var tiles = await GetAsync(site, cookie, places.All(zoom, TilesPerZoom));
            var sizes = tiles.Select(t => t.Bytes.Length).ToList();
            Console.WriteLine(FormattableString.Invariant(
                $"z{zoom,-2} {tiles.Count,4} tiles, largest {sizes.Max() / 1000.0,6:0.0} KB, mean {sizes.Average() / 1000,6:0.0} KB, {watch.Elapsed.TotalMilliseconds / tiles.Count,6:0.0} ms each"));
        }
    }

    private static async Task FillAsync(RunningSite site, TilePlaces places, PreMadeTiles preMade)
    {
        foreach (var zoom in Zooms)
        {
            preMade.Put(await GetAsync(site, await site.SignInAsync("jiedao"), [.. places.Random(zoom, TilesPerZoom).Distinct()]));
        }
    }

    private static async Task RatesAsync(RunningSite site, TilePlaces places, string what, PreMadeTiles? preMade)
    {
        await GetAsync(site, await site.SignInAsync("jiedao"), places.Random(15, 1)); // all parcels are read
        foreach (var zoom in Zooms)
        {
            var tiles = places.Random(zoom, TilesPerZoom);
            var cookie = await site.SignInAsync("jiedao");
            var ours = new List<double>();
            var yard = new List<double>();
            var latency = "";
            Measure(site.Address, cookie, tiles);
            for (var round = 0; round < Rounds; round++)
            {
                (var rate, latency) = Measure(site.Address, cookie, tiles);
                ours.Add(rate);
                if (preMade is not null)
                {
                    yard.Add(Measure(preMade.Address, "", tiles).PerSecond);
                }
            }

            var median = Figures.Print($"z{zoom} {what} ({latency})", ours, "tiles/s");
            if (preMade is not null)
            {
                var other = Figures.Print($"z{zoom} made beforehand, from SQLite", yard, "tiles/s");
                Console.WriteLine(FormattableString.Invariant($"     share {median / other:0.00}"));
            }
        }
    }

    private static (double PerSecond, string Latency) Measure(Uri site, string cookie, IReadOnlyList<TileAddress> tiles)
    {
        var script = Path.Combine(Path.GetTempPath(), "village-tiles.lua");
        File.WriteAllText(script, $$"""
            local paths = { {{string.Join(", ", tiles.Select(t => $"\"{TilePlaces.Path(t)}\""))}} }
            local at = 0
            request = function() at = at % #paths + 1 return wrk.format("GET", paths[at]) end
            """);
        if (Load.Wrk(site, cookie, Connections, Seconds, script) is { } said)
        {
            return said;
        }

        var (rate, times) = Load.OwnAsync([.. tiles.Select(t => new Uri(site, TilePlaces.Path(t)))], cookie, Connections, TimeSpan.FromSeconds(Seconds)).GetAwaiter().GetResult();
        return (rate, string.Create(CultureInfo.InvariantCulture, $"p50 {Figures.Percentile(times, 0.5):0.0}ms, p99 {Figures.Percentile(times, 0.99):0.0}ms"));
    }

    private static async Task<IReadOnlyList<(string Path, byte[] Bytes)>> GetAsync(RunningSite site, string cookie, IReadOnlyList<TileAddress> tiles)
    {
        using var handler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = site.Address };
        http.DefaultRequestHeaders.TryAddWithoutValidation("Cookie", cookie);
        var got = new List<(string, byte[])>();
        foreach (var tile in tiles)
        {
            using var answer = await http.GetAsync(new Uri(TilePlaces.Path(tile), UriKind.Relative));
            answer.EnsureSuccessStatusCode();
            got.Add((TilePlaces.Path(tile), await answer.Content.ReadAsByteArrayAsync()));
        }

        return got;
    }
}
