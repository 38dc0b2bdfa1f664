namespace VillageTracker.Benchmarks.Web;

/// <summary>From starting the program to its first page, and what it holds when idle.</summary>
internal static class StartBenchmark
{
    private const int Rounds = 5;

    public static async Task RunAsync(Options options)
    {
        RunningSite.Prepare(options);
        var (starts, fresh, idle) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            var (site, took) = await RunningSite.StartAsync(options);
            await using var running = site;
            starts.Add(took.TotalMilliseconds);
            fresh.Add(site.Memory());
            var cookie = await site.SignInAsync();
            using var http = new HttpClient { BaseAddress = site.Address };
            http.DefaultRequestHeaders.TryAddWithoutValidation("Cookie", cookie);
            foreach (var page in (string[])["/staff", "/demolition/households", "/land"])
            {
                using var answer = await http.GetAsync(new Uri(page, UriKind.Relative));
            }

            await Task.Delay(TimeSpan.FromSeconds(5));
            idle.Add(site.Memory());
        }

        Figures.Print("Start to first page", starts, "ms");
        Figures.Print("Memory after the first page", fresh, "MB");
        Figures.Print("Memory idle, after some pages", idle, "MB");
    }
}
