using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement;

/// <summary>The stacking chart says how much of the whole it shows.</summary>
[Collection(SharedApp.Name)]
public sealed class ChartPagesTests(VillageApp app)
{
    [Fact]
    public async Task All_buildings_are_chosen_by_an_address_that_survives_the_form()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var first = await staff.PageAsync("/resettlement/homes/chart");
        var all = first.QuerySelector("#filter-building option")!.GetAttribute("value");
        Assert.False(string.IsNullOrEmpty(all)); // an empty value never reaches the address
        Assert.Single(first.QuerySelectorAll("table.stack"));

        var page = await staff.PageAsync($"/resettlement/homes/chart?building={all}");
        var buildings = await app.InDbAsync(db => db.EstateBuildings.CountAsync());
        Assert.Equal(buildings, page.QuerySelectorAll("table.stack").Length);
        Assert.Equal(await app.InDbAsync(db => db.Homes.CountAsync()), page.QuerySelectorAll(".stack-cell").Length);
        Assert.Contains($"{buildings}", page.QuerySelector("nav.pager")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_filter_buildings_without_such_a_home_are_counted_and_left_out()
    {
        var page = await (await app.AsAsync(Role.VillageStaff)).PageAsync("/resettlement/homes/chart?building=0&state=Frozen");
        var (with, without) = await app.InDbAsync(async db => (
            await db.EstateBuildings.CountAsync(b => db.Homes.Any(h => h.BuildingId == b.Id && h.State == HomeState.Frozen)),
            await db.EstateBuildings.CountAsync(b => !db.Homes.Any(h => h.BuildingId == b.Id && h.State == HomeState.Frozen))));

        Assert.Equal(with, page.QuerySelectorAll("table.stack").Length);
        Assert.Contains($"另有 {without} 幢没有符合条件的房", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
