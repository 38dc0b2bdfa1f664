using System.Net;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Pages;

/// <summary>Every page, as everybody: open to whom its folder opens it, closed to all others, and no page falls over.</summary>
[Collection(WalkedSite.Name)]
public sealed class AccessTests(SiteMap site)
{
    [Fact]
    public void No_link_from_the_menu_on_leads_to_a_fault() =>
        Faults.None(site.Visited.Where(v => v.Status >= 500).Select(v => v.ToString()));

    [Fact]
    public void No_link_that_a_person_is_shown_leads_nowhere() =>
        Faults.None(site.Visited.Where(v => v.Status is 404 or 400 or 405 && site.Visited.Any(from => from.Links.Contains(v.Address)))
            .GroupBy(v => (v.Address, v.Status))
            .Select(g => $"{g.Key.Address} → {g.Key.Status}, linked from {site.Visited.FirstOrDefault(from => from.Links.Contains(g.Key.Address))?.Address}, for {string.Join(", ", g.Select(v => v.Who))}"));

    [Fact]
    public void A_link_is_not_shown_to_whom_it_is_closed() =>
        Faults.None(site.Visited.SelectMany(v => v.Links.Where(l => Enum.TryParse<Role>(v.Who, out var role) && site.PageAt(l) is { } page && !page.MayOpen(role))
            .Select(l => $"{site.PageAt(v.Address)?.Name ?? v.Address} links {v.Who} to {site.PageAt(l)!.Name}")));

    [Fact]
    public void A_link_uses_only_filters_that_its_page_knows() =>
        Faults.None(site.Visited.SelectMany(v => v.Links).Where(l => l.Contains('?', StringComparison.Ordinal)).Distinct().SelectMany(l => Unknown(l, site.PageAt(l))));

    [Theory]
    [InlineData(Role.VillageStaff)]
    [InlineData(Role.VillageAccountant)]
    [InlineData(Role.VillageSecretary)]
    [InlineData(Role.StreetReviewer)]
    [InlineData(Role.Administrator)]
    public async Task Each_page_answers_as_its_folder_says(Role role)
    {
        var (visitor, faults) = (await site.App.AsAsync(role), new List<string>());
        foreach (var page in site.Pages.Where(p => p.Name is not "/Problem"))
        {
            var address = site.AddressOf(page);
            var response = await visitor.GetAsync(address);
            var expected = page.MayOpen(role) ? (int)response.StatusCode is 200 or 302 or 404 || (response.StatusCode == HttpStatusCode.BadRequest && address == page.AddressWithoutKey()) : response.StatusCode is HttpStatusCode.Forbidden;
            if (!expected || (response.Headers.Location?.ToString().Contains("/account/login", StringComparison.Ordinal) == true && page.Name != "/Account/SecondFactor"))
            {
                faults.Add($"{page} at {address}: {(int)response.StatusCode}, needs [{string.Join(", ", page.Permissions)}]");
            }
        }

        Faults.None(faults);
    }

    [Fact]
    public async Task A_stranger_sees_what_is_public_and_is_led_to_the_sign_in_page_from_the_rest()
    {
        var (stranger, faults) = (site.App.Anonymous(), new List<string>());
        foreach (var page in site.Pages.Where(p => p.Name is not ("/Problem" or "/Account/SecondFactor")))
        {
            var address = site.AddressOf(page);
            var response = await stranger.GetAsync(address);
            var led = response.StatusCode == HttpStatusCode.Redirect && response.Headers.Location!.PathAndQuery.StartsWith("/account/login", StringComparison.Ordinal);
            if (page.IsForEverybody ? response.StatusCode != HttpStatusCode.OK : !led)
            {
                faults.Add($"{page} at {address}: {(int)response.StatusCode}");
            }
        }

        Faults.None(faults);
    }

    [Fact]
    public async Task A_key_that_no_record_has_is_not_found()
    {
        var faults = new List<string>();
        foreach (var page in site.Pages.Where(p => p.NeedsAKey && p.Name != "/Problem"))
        {
            var visitor = await site.App.AsAsync(Enum.GetValues<Role>().First(page.MayOpen));
            var response = await visitor.GetAsync(page.AddressWithUnknownKey());
            if (response.StatusCode != HttpStatusCode.NotFound)
            {
                faults.Add($"{page}: {(int)response.StatusCode}");
            }
        }

        Faults.None(faults);
    }

    [Fact]
    public async Task Nothing_can_be_sent_to_a_page_from_another_site()
    {
        var faults = new List<string>();
        foreach (var page in site.Pages.Where(p => p is { CanBePosted: true, IgnoresAntiforgery: false }))
        {
            var visitor = await site.App.AsAsync(Enum.GetValues<Role>().First(page.MayOpen));
            var address = site.AddressOf(page);
            var response = await visitor.Http.PostAsync(new Uri(address, UriKind.Relative), new FormUrlEncodedContent([]));
            if (response.StatusCode != HttpStatusCode.BadRequest)
            {
                faults.Add($"{page} at {address}: {(int)response.StatusCode}");
            }
        }

        Faults.None(faults);
    }

    [Fact]
    public async Task Nobody_can_send_to_a_page_that_is_closed_to_them()
    {
        var faults = new List<string>();
        foreach (var page in site.Pages.Where(p => p is { CanBePosted: true, IsForEverybody: false }))
        {
            foreach (var role in Enum.GetValues<Role>().Where(r => !page.MayOpen(r)))
            {
                var address = site.AddressOf(page);
                var response = await (await site.App.AsAsync(role)).Http.PostAsync(new Uri(address, UriKind.Relative), new FormUrlEncodedContent([]));
                if (response.StatusCode != HttpStatusCode.Forbidden)
                {
                    faults.Add($"{role} {page} at {address}: {(int)response.StatusCode}");
                }
            }
        }

        Faults.None(faults);
    }

    private static IEnumerable<string> Unknown(string link, SitePage? page) => page is null ? []
        : link.Split('?')[1].Split('&').Select(part => part.Split('=')[0]).Where(key => !page.Filters.Contains(key)).Select(key => $"{page.Name} knows no '{key}' ({link})");
}
