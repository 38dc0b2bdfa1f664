using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Organisation;
using VillageTracker.IntegrationTests.Reports;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition;

/// <summary>A street with two villages: its tables say whose an area is, and a village sees its own alone.</summary>
public sealed class SeveralVillagesTests(VillageApp app) : IClassFixture<VillageApp>
{
    [Fact]
    public async Task The_street_sees_areas_by_village_with_sums_and_a_village_sees_its_own_only()
    {
        var other = await app.RegisterAtNeighbourAsync("N01", "钱邻村", "32090219900601003X");
        var village = (await app.NeighbourAsync()).Name;

        var street = await (await app.AsAsync(Role.StreetReviewer)).PageAsync("/demolition");
        var groups = street.QuerySelectorAll("tr.table-group").ToList();
        Assert.Equal(2, groups.Count);
        var row = groups.Single(g => g.TextContent.Contains(village, StringComparison.Ordinal));
        Assert.Equal(("1", "1"), (row.QuerySelector("[data-label='户数']")!.TextContent, row.QuerySelector("[data-label='剩余户']")!.TextContent));
        var areas = await app.WithAsync((AreaProgressQuery q) => q.RunAsync(Neighbours.Today, default));
        Assert.Contains(areas, a => a.AreaId == other.AreaId && a.Village == village);

        var own = await (await app.AsAsync(Role.VillageStaff)).PageAsync("/demolition");
        Assert.Empty(own.QuerySelectorAll("tr.table-group"));
        Assert.DoesNotContain("邻村片区", own.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync(Role.VillageStaff)).GetAsync($"/map/areas/{other.AreaId}/households")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync(Role.VillageStaff)).GetAsync($"/demolition/areas/details/{other.AreaId}")).StatusCode);

        var paper = Paper.Text(await Paper.BytesAsync(await (await app.AsAsync(Role.StreetReviewer)).GetAsync("/demolition/table")));
        Assert.Contains(village, paper, StringComparison.Ordinal);
    }
}
