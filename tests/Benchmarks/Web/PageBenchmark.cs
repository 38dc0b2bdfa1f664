using System.Diagnostics;
using System.Globalization;

namespace VillageTracker.Benchmarks.Web;

/// <summary>Pages of the running site, signed in: one after another, and by 32 connections at once.</summary>
internal static class PageBenchmark
{
    private const int Connections = 32;
    private const int Rounds = 5;
    private const int Seconds = 5;

    public static async Task RunAsync(Options options, string verb)
    {
        RunningSite.Prepare(options);
        var (site, _) = await RunningSite.StartAsync(options);
        await using var running = site;
        var cookie = await site.SignInAsync(verb == "areas" ? "jiedao" : "cun"); // the street sees every area
        foreach (var page in Pages(verb))
        {
            await OneByOneAsync(site, page, cookie);
        }

        foreach (var page in verb is "pages" or "areas" ? [] : Pages(verb))
        {
            await AtOnceAsync(site, page, cookie);
        }

        Console.WriteLine(FormattableString.Invariant($"Memory after it {site.Memory():0} MB"));
    }

    private static string[] Pages(string verb) => verb switch
    {
        "list" => ["/demolition/households?status=Surveyed", "/demolition/households", "/demolition/households?q=wxm"],
        "dashboard" => ["/staff"],
        // an area of 2,000 households: as it is usually asked for, of another day each time, and all areas side by side
        "areas" => ["/demolition/areas/details/12", "/demolition/areas/details/12?on={day}", "/demolition", "/demolition?on={day}", "/demolition/households?area=12&reached=Signed&on={day}"],
        _ => ["/", "/staff", "/map", "/land", "/demolition", "/demolition/households", "/resettlement", "/safety", "/debt", "/targets", "/projects", "/assets", "/reports", "/lookup"],
    };

    private static async Task OneByOneAsync(RunningSite site, string page, string cookie)
    {
        using var handler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = site.Address };
        http.DefaultRequestHeaders.TryAddWithoutValidation("Cookie", cookie);
        var (times, bytes, first) = (new List<double>(), 0, 0d);
        for (var i = 0; i < 60; i++)
        {
            var watch = Stopwatch.StartNew();
            using var answer = await http.GetAsync(new Uri(page.Replace("{day}", Day(i), StringComparison.Ordinal), UriKind.Relative));
            bytes = (await answer.Content.ReadAsByteArrayAsync()).Length;
            if (!answer.IsSuccessStatusCode)
            {
                Console.WriteLine($"{page}: {(int)answer.StatusCode}");
                return;
            }

            if (i == 0)
            {
                first = watch.Elapsed.TotalMilliseconds;
            }
            else if (i >= 20)
            {
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        Figures.Print($"{page} ({bytes / 1024} KB, first {first:0} ms), one by one", times, "ms");
    }

    private static string Day(int n) => new DateOnly(2020, 1, 1).AddDays(n).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task AtOnceAsync(RunningSite site, string page, string cookie)
    {
        var address = new Uri(site.Address, page);
        await Load.OwnAsync(address, cookie, Connections, TimeSpan.FromSeconds(Seconds));
        var (own, wrk, latency) = (new List<double>(), new List<double>(), "");
        for (var round = 0; round < Rounds; round++)
        {
            own.Add((await Load.OwnAsync(address, cookie, Connections, TimeSpan.FromSeconds(Seconds))).PerSecond);
            if (Load.Wrk(address, cookie, Connections, Seconds) is { } said)
            {
                wrk.Add(said.PerSecond);
                latency = said.Latency;
            }
        }

        Figures.Print($"{page}, {Connections} connections, own clients", own, "requests/s");
        if (wrk.Count > 0)
        {
            Figures.Print($"{page}, {Connections} connections, wrk", wrk, $"requests/s ({latency})");
        }
    }
}
