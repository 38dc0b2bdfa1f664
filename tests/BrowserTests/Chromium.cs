using Microsoft.Playwright;
using VillageTracker.TestKit;

[assembly: AssemblyFixture(typeof(VillageTracker.BrowserTests.Chromium))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace VillageTracker.BrowserTests;

/// <summary>One real browser and one running site for all tests of the assembly.</summary>
/// <remarks>The browser is the one that CHROMIUM names, else one that is installed, else Playwright's own.</remarks>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private readonly VillageApp _app = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Uri Site { get; private set; } = null!;

    /// <summary>Where a failed test leaves its picture.</summary>
    public static string Pictures { get; } = Repository.PathOf("TestResults", "browser");

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_app.Folder);
        _app.UseKestrel(0);
        _app.StartServer();
        Site = _app.ClientOptions.BaseAddress;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Installed(), Args = Flags, Headless = true });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _app.DisposeAsync();
    }

    /// <summary>A person at a fresh browser.</summary>
    /// <param name="phone">A phone of 390 x 844 instead of a desk.</param>
    public async Task<Person> PersonAsync(bool phone = false)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = Site.ToString(),
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            ViewportSize = phone ? new() { Width = 390, Height = 844 } : new() { Width = 1440, Height = 900 },
            DeviceScaleFactor = phone ? 2 : 1,
            HasTouch = phone,
            IsMobile = phone,
            BypassCSP = false,
            AcceptDownloads = true,
        });
        context.SetDefaultTimeout(15_000);
        return new Person(context, await context.NewPageAsync());
    }

    private static string? Installed() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } given ? given
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
