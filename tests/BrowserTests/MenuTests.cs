using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;
using VillageTracker.Web.Ui;

namespace VillageTracker.BrowserTests;

/// <summary>Each role signs in by its demonstration button and opens everything the menu offers; the browser has nothing to complain of.</summary>
public sealed class MenuTests(Chromium chromium)
{
    [Theory]
    [InlineData(Role.VillageStaff)]
    [InlineData(Role.VillageAccountant)]
    [InlineData(Role.VillageSecretary)]
    [InlineData(Role.StreetReviewer)]
    [InlineData(Role.Administrator)]
    public async Task Each_entry_of_the_menu_opens_without_a_complaint(Role role)
    {
        await using var person = await chromium.PersonAsync();
        await person.DoAsync(async page =>
        {
            await person.SignInAsync(role);
            var entries = Menu.Entries.Where(e => e.Permission is null || Permissions.Allows(role, e.Permission)).Where(Site.IsBuilt).ToList();
            foreach (var entry in entries)
            {
                await page.Locator($"nav.sidebar a[href='{entry.Href}']").First.ClickAsync();
                await page.WaitForURLAsync(url => new Uri(url).AbsolutePath == entry.Href);
                await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
                Assert.Equal(1, await page.Locator("h1").CountAsync());
            }

            Assert.Contains(role.Label(), await page.Locator(".who").InnerTextAsync(), StringComparison.Ordinal);
            Faults.None(person.Complaints);
        });
    }
}
