using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Pages;

/// <summary>Everything a stranger finds by following links: no name in full, no number of a person, nobody's money.</summary>
[Collection(WalkedSite.Name)]
public sealed class StrangerTests(SiteMap site)
{
    [Fact]
    public async Task What_a_stranger_finds_names_nobody_in_full()
    {
        var names = await site.App.InDbAsync(db => db.Households.Where(h => h.HeadName.Length > 2).Select(h => h.HeadName).Distinct().ToListAsync());
        var staff = await site.App.InDbAsync(db => db.Accounts.Select(a => a.DisplayName).ToListAsync());
        Faults.None(from found in Found()
                    from name in names.Except(staff)
                    where found.Text.Contains(name, StringComparison.Ordinal)
                    select $"{found.Address} names {name}");
    }

    [Fact]
    public async Task What_a_stranger_finds_holds_no_number_of_a_person_and_no_statement()
    {
        var statements = await site.App.InDbAsync(db => db.Statements.Select(s => s.Number).ToListAsync());
        var vault = site.App.Services.GetService(typeof(PersonalDataVault)) as PersonalDataVault;
        var numbers = (await site.App.InDbAsync(db => db.Households.Select(h => h.IdNumberSealed).ToListAsync())).ConvertAll(n => vault!.Open(n, HouseholdIdentity.IdNumberPurpose));
        Faults.None(from found in Found()
                    from secret in numbers.Concat(statements.Where(s => s != Example))
                    where found.Text.Contains(secret, StringComparison.Ordinal)
                    select $"{found.Address} holds {secret}");
    }

    /// <summary>The one in the hint of the verification form.</summary>
    private const string Example = "FGC-2020-0001";

    private List<(string Address, string Text)> Found()
    {
        var pages = site.Visited.Where(v => v.Who == "stranger" && v.IsAPage && v.Address != "/lookup").Select(v => (v.Address, Text: v.Page!.DocumentElement.OuterHtml)).ToList();
        Assert.Contains(pages, p => p.Address.StartsWith("/selections/", StringComparison.Ordinal));
        Assert.Contains(pages, p => p.Address.StartsWith("/draws/", StringComparison.Ordinal));
        Assert.Contains(pages, p => p.Address.StartsWith("/notices/", StringComparison.Ordinal));
        return pages;
    }
}
