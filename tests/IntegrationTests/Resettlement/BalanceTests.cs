using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement;

/// <summary>The list of all allocations by what is still open of their money.</summary>
[Collection(UntouchedApp.Name)]
public sealed class BalanceTests(VillageApp app)
{
    [Theory]
    [InlineData(MoneyState.Owed, 17)]
    [InlineData(MoneyState.ToRefund, 0)]
    [InlineData(MoneyState.Even, 0)]
    [InlineData(MoneyState.Settled, 460)]
    public async Task Homes_are_found_by_their_balance(MoneyState money, int count)
    {
        var rows = await app.WithAsync((AllocationListQuery q) => q.RunAsync(new(null, CaseGroup.All, null, "-balance", 1, money), default));

        Assert.Equal(count, rows.Total);
        Assert.All(rows.Rows, r => Assert.Equal(money, r.Money));
        Assert.Equal(rows.Rows.OrderByDescending(r => r.BalanceFen).Select(r => r.BalanceFen), rows.Rows.Select(r => r.BalanceFen));
    }

    [Fact]
    public async Task A_home_without_a_statement_has_no_balance()
    {
        var rows = await app.WithAsync((AllocationListQuery q) => q.RunAsync(new(null, CaseGroup.NoStatement, null, null, 1), default));

        Assert.All(rows.Rows, r => Assert.Null(r.Money));
    }

    [Fact]
    public async Task A_share_that_came_in_is_taken_off_on_the_page()
    {
        var page = await (await app.AsAsync(Role.StreetReviewer)).PageAsync("/resettlement/allocations?q=1-1-1001&money=Owed");

        Assert.Contains("应收 18,982.20 元", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
