using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Dashboard.Queries;
using VillageTracker.Domain.Demolition;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Staff;

[Collection(UntouchedApp.Name)]
public sealed class DashboardTests(VillageApp app)
{
    private static readonly DateOnly Today = new(2020, 10, 31);

    [Fact]
    public async Task Households_left_are_counted_from_the_rows()
    {
        var rows = await app.InDbAsync(db => db.Households.CountAsync(h =>
            h.Status == HouseholdStatus.Registered || h.Status == HouseholdStatus.Surveyed || h.Status == HouseholdStatus.Appraised));

        var board = await app.WithAsync((DashboardQuery q) => q.RunAsync(Today, default));

        Assert.Equal(rows, board.HouseholdsLeft);
    }

    [Fact]
    public async Task The_due_list_begins_with_what_is_longest_overdue_and_counts_it()
    {
        var due = await app.WithAsync((DueListQuery q) => q.RunAsync(Today, default));

        Assert.NotEmpty(due.Groups);
        Assert.Equal(due.Groups.OrderBy(g => g.Items[0].DueOn).Select(g => g.Items[0].DueOn), due.Groups.Select(g => g.Items[0].DueOn));
        Assert.All(due.Groups, g => Assert.True(g.Overdue <= g.Total && g.Items.Count <= g.Total));
        Assert.True(due.Overdue > 0);
    }
}
