using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Playwright;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.BrowserTests;

/// <summary>Somebody at a browser. Whatever the browser complains of meanwhile is kept and can be asked for.</summary>
public sealed class Person : IAsyncDisposable
{
    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(Repository.PathOf("web", "node_modules", "axe-core", "axe.min.js")));

    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    internal Person(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) => Complain(message.Type is "error" or "warning" && !IsSoftwareDrawing(message.Text), $"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Complain(true, $"script: {error}");
        page.RequestFailed += (_, request) => Complain(request.Failure?.Contains("ERR_ABORTED", StringComparison.Ordinal) != true, $"not loaded: {request.Url} {request.Failure}");
        page.Response += (_, response) => Complain(response.Status >= 400, $"{response.Status}: {response.Url}");
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => _complaints;

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    /// <summary>Runs the test and leaves a picture of the page if it fails.</summary>
    public async Task DoAsync(Func<IPage, Task> test, [CallerMemberName] string name = "")
    {
        try
        {
            await test(Page);
        }
        catch
        {
            Directory.CreateDirectory(Chromium.Pictures);
            await Page.ScreenshotAsync(new() { Path = Path.Combine(Chromium.Pictures, name + ".png"), FullPage = true });
            throw;
        }
    }

    public async Task OpenAsync(string address)
    {
        await Page.GotoAsync(address);
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    /// <summary>Signs in by the button of the demonstration account, as somebody who tries the system does.</summary>
    public async Task SignInAsync(Role role)
    {
        await Page.GotoAsync("/account/login");
        await Page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{role.Label()}") }).ClickAsync();
        await Page.WaitForURLAsync(new System.Text.RegularExpressions.Regex("/staff"));
    }

    /// <summary>The page is wider than the screen, so that one has to push it sideways.</summary>
    public Task<bool> ScrollsSidewaysAsync() =>
        Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");

    /// <summary>What axe finds serious or critical, each with the elements concerned.</summary>
    public async Task<IReadOnlyList<string>> BarriersAsync()
    {
        await Page.EvaluateAsync(Axe.Value);
        var found = await Page.EvaluateAsync<JsonElement>(
            "async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.filter(v => v.impact === 'serious' || v.impact === 'critical')"
            + ".map(v => ({ id: v.id, help: v.help, where: v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' — ' + n.any.concat(n.all).map(a => a.message).join('; ')) }))");
        return
        [
            .. found.EnumerateArray().Select(v => $"{new Uri(Page.Url).PathAndQuery}: {v.GetProperty("id")}: {v.GetProperty("help")}: {string.Join(" | ", v.GetProperty("where").EnumerateArray())}"),
        ];
    }

    /// <summary>A test machine draws maps without a graphics card; Chromium remarks on it.</summary>
    private static bool IsSoftwareDrawing(string message) =>
        message.Contains("GPU stall", StringComparison.Ordinal) || message.Contains("WebGL", StringComparison.Ordinal) || message.Contains("swiftshader", StringComparison.OrdinalIgnoreCase);

    private void Complain(bool really, string text)
    {
        if (really)
        {
            lock (_complaints)
            {
                _complaints.Add(text);
            }
        }
    }
}
