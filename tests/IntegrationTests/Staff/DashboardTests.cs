using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Dashboard.Queries;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Staff;

[Collection(SharedApp.Name)]
public sealed class DashboardTests(VillageApp app)
{
    private static readonly DateOnly Today = new(2020, 10, 31);

    [Fact]
    public async Task The_dashboard_tells_the_funnel_of_the_articles()
    {
        var page = await (await app.AsAsync(Role.StreetReviewer)).PageAsync("/staff");

        var counts = page.QuerySelectorAll(".funnel .funnel-count strong").Select(e => e.TextContent);

        Assert.Equal(["534", "477", "460"], counts);
    }

    [Fact]
    public async Task Households_left_are_counted_from_the_rows()
    {
        var rows = await app.InDbAsync(db => db.Households.CountAsync(h =>
            h.Status == HouseholdStatus.Registered || h.Status == HouseholdStatus.Surveyed || h.Status == HouseholdStatus.Appraised));

        var board = await app.WithAsync((DashboardQuery q) => q.RunAsync(Today, default));

        Assert.Equal(rows, board.HouseholdsLeft);
    }

    [Fact]
    public async Task The_due_list_begins_with_what_is_longest_overdue()
    {
        var due = await app.WithAsync((DueListQuery q) => q.RunAsync(Today, 100, default));

        Assert.NotEmpty(due.Items);
        Assert.Equal(due.Items.OrderBy(i => i.DueOn).Select(i => i.DueOn), due.Items.Select(i => i.DueOn));
        Assert.Equal(due.Overdue, due.Items.Count(i => i.DueOn < Today));
    }
}
