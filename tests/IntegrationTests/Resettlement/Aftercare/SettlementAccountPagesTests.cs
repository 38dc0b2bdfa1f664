using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Villagers;
using VillageTracker.Domain.Resettlement.Villagers.Queries;
using VillageTracker.IntegrationTests.Reports;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement.Aftercare;

/// <summary>Where households pay: on the paper, on the phone, and changed only by who approves.</summary>
public sealed class SettlementAccountPagesTests
{
    private const string Page = "/resettlement/funds/setaccount";

    private static Dictionary<string, string> Filled(string day) => new()
    {
        ["ValidFrom"] = day, ["Payee"] = "圩洋村股份经济合作社安置专户", ["Bank"] = "新的银行新洋支行", ["Number"] = "6666777788889999", ["Source"] = "批复 2 号",
    };

    [Fact]
    public async Task A_new_account_is_set_by_who_approves_and_leaves_earlier_papers_as_they_are()
    {
        await using var app = new VillageApp();
        await app.InitializeAsync();
        var (staff, secretary) = (await app.AsAsync(Role.VillageStaff), await app.AsAsync(Role.VillageSecretary));
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync(Page)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await secretary.SubmitAsync(Page, Filled("2020-10-30"))).StatusCode); // a day that is over
        Assert.Single(await app.InDbAsync(db => db.SettlementAccounts.ToListAsync()));
        Assert.Equal(HttpStatusCode.Redirect, (await secretary.SubmitAsync(Page, Filled("2020-10-31"))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await secretary.SubmitAsync(Page, Filled("2020-10-31"))).StatusCode); // the same day again

        Assert.Contains("6666777788889999", (await staff.PageAsync("/resettlement/funds/account")).Body!.TextContent, StringComparison.Ordinal);
        var old = await app.InDbAsync(db => db.Statements.AsNoTracking().Where(s => s.Status == StatementStatus.Issued && s.Net.Fen > 0 && s.SettledOn == null && s.SupplementsId == null).OrderBy(s => s.Id).FirstAsync());
        var shown = (await staff.PageAsync($"/resettlement/statements/{old.Id}")).Body!.TextContent;
        Assert.Contains("3209 0200 0000 0000 001", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("6666 7777", shown, StringComparison.Ordinal);
        var household = await app.InDbAsync(db => db.Allocations.Where(a => a.Id == old.AllocationId).Select(a => a.HouseholdId).SingleAsync());
        var villager = await app.WithAsync<VillagerCaseQuery, VillagerCase?>(q => q.OfHouseholdAsync(household, default));
        Assert.Equal("6666777788889999", villager!.Homes.Single(h => h.Statement?.Id == old.Id).Statement!.PayInto!.Number); // who pays today pays into today's account

        var paper = Paper.Text(await Paper.BytesAsync(await staff.GetAsync($"/resettlement/statements/{old.Id}/pdf")));
        Assert.Contains("3209020000000000001", paper.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
