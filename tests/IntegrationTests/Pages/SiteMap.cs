using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;
using VillageTracker.Web.Ui;

namespace VillageTracker.IntegrationTests.Pages;

/// <summary>What one finds by following links from the menu, as each role: real addresses with real keys, and the pages themselves.</summary>
public sealed class SiteMap : IAsyncLifetime
{
    private const Role WalksFar = Role.VillageSecretary;

    private readonly Dictionary<string, string> _kinds = new(StringComparer.Ordinal);

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
            var from = Menu.Entries.Where(e => e.Permission is null || Permissions.Allows(role, e.Permission)).Select(e => e.Href)
                .Concat(Pages.Where(p => !p.TakesAKey && p.MayOpen(role)).Select(p => p.AddressWithoutKey()));
            await WalkAsync(await App.AsAsync(role), role.ToString(), role == WalksFar ? 8 : 2, from);
        }

        await WalkAsync(App.Anonymous(), "stranger", 2, ["/", "/lookup", "/account/login", "/problem/404"]);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    /// <summary>An address of the page that exists: from a link to it, else with the key of a page beside it.</summary>
    internal string AddressOf(SitePage page) => Visited.Where(v => v.Status == 200).Select(v => v.Address).FirstOrDefault(a => page.HasAddress(a.Split('?')[0]))
        ?? Visited.SelectMany(v => v.Links).Select(l => l.Split('?')[0]).FirstOrDefault(page.HasAddress)
        ?? (page.NeedsAKey ? page.AddressWith(KeyBeside(page) ?? "1") : page.AddressWithoutKey());

    private string? KeyBeside(SitePage page) => Visited.Where(v => v.Status == 200 && PageAt(v.Address) is { NeedsAKey: true } other && Folder(other) == Folder(page))
        .SelectMany(v => v.Address.Split('?')[0].Split('/')).FirstOrDefault(part => part.Length > 0 && part.All(char.IsAsciiDigit));

    private static string Folder(SitePage page) => page.Name[..page.Name.LastIndexOf('/')];

    internal SitePage? PageAt(string address) =>
        Pages.FirstOrDefault(p => !p.TakesAKey && p.HasAddress(address.Split('?')[0])) ?? Pages.FirstOrDefault(p => p.HasAddress(address.Split('?')[0]));

    /// <summary>Opens links until of every kind of page so many were seen, the kinds that were seen least first.</summary>
    private async Task WalkAsync(Visitor visitor, string who, int mostOfOneKind, IEnumerable<string> from)
    {
        var (known, opened) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), new Dictionary<string, int>(StringComparer.Ordinal));
        var waiting = new List<string>(from.Where(known.Add));
        while (waiting.Where(a => opened.GetValueOrDefault(KindOf(a)) < mostOfOneKind).OrderBy(a => opened.GetValueOrDefault(KindOf(a))).ThenBy(Shuffled).FirstOrDefault() is { } address)
        {
            waiting.Remove(address);
            opened[KindOf(address)] = opened.GetValueOrDefault(KindOf(address)) + 1;
            var found = await Found.AtAsync(visitor, who, address);
            Visited.Add(found);
            waiting.AddRange(found.Links.Where(known.Add));
        }
    }

    /// <summary>The page and which of its filters are used; for what is not a page, its address without the numbers.</summary>
    private string KindOf(string address) => _kinds.TryGetValue(address, out var kind) ? kind : _kinds[address] =
        (PageAt(address)?.Name ?? string.Join('/', address.Split('?')[0].Split('/').Select(part => part.Any(char.IsDigit) ? "#" : part)))
        + string.Concat((address.Split('?') is [_, var query] ? query : "").Split('&').Select(q => q.Split('=')[0]).Where(k => k is not ("p" or "sort")).Order(StringComparer.Ordinal));

    /// <summary>An order that is the same each time and does not begin with the first records, which are alike.</summary>
    private static uint Shuffled(string address) => address.Aggregate(2166136261u, (hash, letter) => unchecked((hash ^ letter) * 16777619u));
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
