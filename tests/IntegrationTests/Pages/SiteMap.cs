using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;
using VillageTracker.Web.Ui;

namespace VillageTracker.IntegrationTests.Pages;

/// <summary>What one finds by following links from the menu, as each role: real addresses with real keys, and the pages themselves.</summary>
public sealed class SiteMap : IAsyncLifetime
{
    /// <summary>Pages of one kind that are opened: enough to meet their variety, not every household.</summary>
    private const int MostOfOneKind = 6;

    private readonly Dictionary<string, int> _opened = new(StringComparer.Ordinal);

    public VillageApp App { get; } = new();

    internal IReadOnlyList<SitePage> Pages { get; private set; } = [];

    /// <summary>What answered, in the order it was found.</summary>
    internal List<Found> Visited { get; } = [];

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        Pages = await SitePage.AllAsync(App);
        foreach (var role in Enum.GetValues<Role>())
        {
            _opened.Clear();
            await WalkAsync(await App.AsAsync(role), role.ToString(), [.. Menu.Entries.Where(e => e.Permission is null || Permissions.Allows(role, e.Permission)).Select(e => e.Href), .. Pages.Where(p => !p.TakesAKey && p.MayOpen(role)).Select(p => p.AddressWithoutKey())]);
        }

        _opened.Clear();
        await WalkAsync(App.Anonymous(), "stranger", ["/", "/lookup", "/account/login", "/problem/404"]);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    /// <summary>An address of the page that exists, if a link to one was found.</summary>
    internal string? AddressOf(SitePage page) => Visited.Where(v => v.Status == 200).Select(v => v.Address.Split('?')[0]).FirstOrDefault(page.HasAddress)
        ?? Visited.SelectMany(v => v.Links).Select(l => l.Split('?')[0]).FirstOrDefault(page.HasAddress);

    internal SitePage? PageAt(string address) =>
        Pages.FirstOrDefault(p => !p.TakesAKey && p.HasAddress(address.Split('?')[0])) ?? Pages.FirstOrDefault(p => p.HasAddress(address.Split('?')[0]));

    private async Task WalkAsync(Visitor visitor, string who, IEnumerable<string> from)
    {
        var (queue, known) = (new Queue<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var address in from.Where(known.Add))
        {
            queue.Enqueue(address);
        }

        while (queue.TryDequeue(out var address))
        {
            var kind = PageAt(address)?.Name ?? string.Join('/', address.Split('?')[0].Split('/').Select(part => part.Any(char.IsDigit) ? "#" : part));
            if ((_opened[kind] = _opened.GetValueOrDefault(kind) + 1) > MostOfOneKind)
            {
                continue;
            }

            var found = await Found.AtAsync(visitor, who, address);
            Visited.Add(found);
            foreach (var link in found.Links.Where(known.Add))
            {
                queue.Enqueue(link);
            }
        }
    }
}

/// <summary>One walk through the site for all tests about pages.</summary>
[CollectionDefinition(Name)]
public sealed class WalkedSite : ICollectionFixture<SiteMap>
{
    public const string Name = "walked site";
}

/// <summary>One address as one visitor got it.</summary>
/// <param name="Page">The parsed page, if it is one.</param>
internal sealed record Found(string Who, string Address, int Status, string ContentType, IHtmlDocument? Page, HttpResponseMessage Response)
{
    public IEnumerable<string> Links => Page?.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!)
        .Where(h => h.StartsWith('/') && !h.StartsWith("//", StringComparison.Ordinal)).Select(h => h.Split('#')[0]).Distinct(StringComparer.Ordinal) ?? [];

    public bool IsAPage => Status == 200 && Page is not null;

    public static async Task<Found> AtAsync(Visitor visitor, string who, string address)
    {
        var response = await visitor.GetAsync(address);
        var type = response.Content.Headers.ContentType?.MediaType ?? "";
        return new(who, address, (int)response.StatusCode, type, type == "text/html" ? await Visitor.HtmlAsync(response) : null, response);
    }

    public override string ToString() => $"{Who} {Address} → {Status}";
}
