using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace VillageTracker.Benchmarks.Web;

/// <summary>Many people asking for one page at once.</summary>
internal static partial class Load
{
    /// <summary>Requests a second of our own clients, which take their share of the same processors.</summary>
    public static Task<(double PerSecond, List<double> Milliseconds)> OwnAsync(Uri page, string cookie, int connections, TimeSpan length) =>
        OwnAsync([page], cookie, connections, length);

    public static async Task<(double PerSecond, List<double> Milliseconds)> OwnAsync(IReadOnlyList<Uri> pages, string cookie, int connections, TimeSpan length)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = connections, AllowAutoRedirect = false, UseCookies = false };
        using var http = new HttpClient(handler);
        var times = new ConcurrentBag<List<double>>();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(at => Task.Run(async () =>
        {
            var mine = new List<double>();
            while (watch.Elapsed < length)
            {
                var begun = watch.Elapsed;
                using var request = new HttpRequestMessage(HttpMethod.Get, pages[at]);
                at = (at + connections) % pages.Count;
                request.Headers.TryAddWithoutValidation("Cookie", cookie);
                using var answer = await http.SendAsync(request);
                await answer.Content.ReadAsByteArrayAsync();
                answer.EnsureSuccessStatusCode();
                mine.Add((watch.Elapsed - begun).TotalMilliseconds);
            }

            times.Add(mine);
        })));
        var all = times.SelectMany(t => t).Order().ToList();
        return (all.Count / watch.Elapsed.TotalSeconds, all);
    }

    /// <summary>Requests a second by wrk, or null where it is not installed.</summary>
    /// <param name="script">What wrk asks for, when it is more than one page (Lua).</param>
    public static (double PerSecond, string Latency)? Wrk(Uri page, string cookie, int connections, int seconds, string? script = null)
    {
        string[] scripted = script is null ? [] : ["-s", script];
        var start = new ProcessStartInfo("wrk", ["-t1", $"-c{connections}", $"-d{seconds}s", "--latency", "-H", $"Cookie: {cookie}", .. scripted, page.ToString()]) { RedirectStandardOutput = true };
        try
        {
            using var wrk = Process.Start(start)!;
            var said = wrk.StandardOutput.ReadToEnd();
            wrk.WaitForExit();
            if (said.Contains("Non-2xx", StringComparison.Ordinal))
            {
                throw new InvalidOperationException(said);
            }

            return (double.Parse(PerSecond().Match(said).Groups[1].Value, CultureInfo.InvariantCulture), $"p50 {Half().Match(said).Groups[1].Value}, p99 {Last().Match(said).Groups[1].Value}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex PerSecond();

    [GeneratedRegex(@"(?m)^\s+50%\s+(\S+)")]
    private static partial Regex Half();

    [GeneratedRegex(@"(?m)^\s+99%\s+(\S+)")]
    private static partial Regex Last();
}
