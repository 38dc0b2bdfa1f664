using System.Diagnostics;
using System.Globalization;
using VillageTracker.TestKit;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Benchmarks.Web;

/// <summary>The built site (Release) as a process of its own on a database of the wanted size.</summary>
internal sealed class RunningSite : IAsyncDisposable
{
    private static readonly string Program = Repository.PathOf("web", "bin", "Release", "net10.0", "VillageTracker.Web.dll");

    private readonly Process _process;

    private RunningSite(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Builds the site and fills the database, unless an earlier run left both.</summary>
    public static void Prepare(Options options)
    {
        Build();
        if (!File.Exists(Path.Combine(options.Folder, "ready")))
        {
            Directory.CreateDirectory(options.Folder);
            var watch = Stopwatch.StartNew();
            Run(Start("dotnet", [Program, "demo", "--households", Said(options.Households), "--parcels", Said(options.Parcels)], options));
            File.WriteAllText(Path.Combine(options.Folder, "ready"), "");
            Console.WriteLine(FormattableString.Invariant($"{options.Households:N0} households, {options.Parcels:N0} parcels made in {watch.Elapsed.TotalSeconds:0} s, database {new FileInfo(Path.Combine(options.Folder, "village.db")).Length / 1048576.0:0} MB"));
        }
    }

    public static void Build() => Run(new("dotnet", ["build", Repository.PathOf("web"), "-c", "Release", "-v", "quiet", "-nologo"]));

    /// <summary>Runs one verb of the command line to its end; returns how long it took and the most memory it held.</summary>
    public static async Task<(TimeSpan Took, double PeakMegabytes)> CommandAsync(Options options, params string[] command)
    {
        var watch = Stopwatch.StartNew();
        var start = Start("dotnet", [Program, .. command], options);
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.HasExited)
        {
            process.Refresh();
            peak = Math.Max(peak, process.PeakWorkingSet64);
            await Task.Delay(20);
        }

        return process.ExitCode == 0
            ? (watch.Elapsed, peak / 1048576.0)
            : throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}: {(await said)[..Math.Min(1_000, (await said).Length)]}");
    }

    /// <summary>Runs one verb several times; prints time and peak memory of the whole process.</summary>
    public static async Task MeasureAsync(string what, Options options, int rounds, params string[] command)
    {
        var (times, peaks) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            var (took, peak) = await CommandAsync(options, command);
            times.Add(took.TotalSeconds);
            peaks.Add(peak);
        }

        Figures.Print(what + ", whole process", times, "s");
        Figures.Print("  peak memory", peaks, "MB");
    }

    /// <summary>Starts the site and waits for its first page; returns how long that took.</summary>
    /// <param name="options">Which database, which port.</param>
    /// <param name="settings">Settings of the site besides, as <c>Map__TileCacheMegabytes</c>.</param>
    public static async Task<(RunningSite Site, TimeSpan Took)> StartAsync(Options options, params (string Name, string Value)[] settings)
    {
        var address = new Uri($"http://127.0.0.1:{options.Port}");
        var watch = Stopwatch.StartNew();
        var start = Start("dotnet", [Program, "--urls", address.ToString()], options);
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        var site = new RunningSite(process, address);
        using var http = new HttpClient { BaseAddress = address };
        while (true)
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"The site stopped with code {process.ExitCode}.");
            }

            try
            {
                using var answer = await http.GetAsync(new Uri("/account/login", UriKind.Relative));
                if (answer.IsSuccessStatusCode)
                {
                    return (site, watch.Elapsed);
                }
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20);
            }
        }
    }

    /// <summary>The cookie of the village staff's demonstration account.</summary>
    public async Task<string> SignInAsync(string userName = "cun")
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = Address };
        var visitor = new Visitor(http);
        var answer = await visitor.SubmitAsync("/account/login", new() { ["UserName"] = userName, ["Password"] = DemonstrationAccounts.Password });
        return string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]));
    }

    /// <summary>Resident memory in MB.</summary>
    public double Memory()
    {
        _process.Refresh();
        return _process.WorkingSet64 / 1048576.0;
    }

    public double PeakMemory()
    {
        _process.Refresh();
        return _process.PeakWorkingSet64 / 1048576.0;
    }

    public TimeSpan Cpu()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static string Said(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static ProcessStartInfo Start(string file, IEnumerable<string> arguments, Options options)
    {
        var start = new ProcessStartInfo(file, arguments) { WorkingDirectory = Repository.PathOf("web") };
        foreach (var (name, value) in new (string, string)[]
        {
            ("ASPNETCORE_ENVIRONMENT", "Development"), // only there are the demonstration accounts
            ("Database__ConnectionString", $"Data Source={Path.Combine(options.Folder, "village.db")}"),
            ("Storage__Folder", options.Folder),
            ("Logging__LogLevel__Default", "Warning"),
        })
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static void Run(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}.");
        }
    }
}
