using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition;

/// <summary>A new edition of a plan adds rows and steps of the overrun; an edition that is there is never changed.</summary>
public sealed class PolicyPagesTests(VillageApp app) : IClassFixture<VillageApp>
{
    [Fact]
    public async Task A_new_edition_adds_a_row_and_a_step_and_leaves_the_old_one_as_it_was()
    {
        var old = await LatestAsync("BCFA-2019");
        var secretary = await app.AsAsync(Role.VillageSecretary);

        var answer = await secretary.SubmitAsync($"/demolition/policies/replace/{old.Id}", new()
        {
            ["ValidFrom"] = "2020-12-01", ["Source"] = "演示补充通知",
            ["More[0].Name"] = "化粪池", ["More[0].Code"] = nameof(CompensationCode.Attachment), ["More[0].Basis"] = nameof(RateBasis.PerItem), ["More[0].Rate"] = "800", ["More[0].Unit"] = "座",
            [$"Overrun[{old.Overrun.Count}].Mode"] = nameof(TransitionMode.SelfArranged), [$"Overrun[{old.Overrun.Count}].FromMonth"] = "13", [$"Overrun[{old.Overrun.Count}].Factor"] = "3",
        });

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var next = await LatestAsync("BCFA-2019");
        Assert.Equal((old.Edition + 1, new DateOnly(2020, 12, 1), old.Rates.Count + 1, old.Overrun.Count + 1), (next.Edition, next.ValidFrom, next.Rates.Count, next.Overrun.Count));
        var added = next.Rates.Single(r => r.Name == "化粪池");
        Assert.Equal((next.Rates.Count, 800m, "座"), (added.Order, added.Rate, added.Unit));
        Assert.Contains(next.Overrun, s => (s.Mode, s.FromMonth, s.Factor) == (TransitionMode.SelfArranged, 12, 3m));
        var kept = await app.InDbAsync(db => db.CompensationPolicies.AsNoTracking().Include(p => p.Rates).SingleAsync(p => p.Id == old.Id));
        Assert.Equal((old.Rates.Count, new DateOnly(2020, 11, 30)), (kept.Rates.Count, kept.ValidTo));
        var page = (await secretary.PageAsync($"/demolition/policies/details/{next.Id}")).Body!.TextContent;
        Assert.Contains("超期第 13 个月起 3 倍", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_twice_a_row_without_unit_and_a_month_twice_are_refused_and_nothing_is_saved()
    {
        var old = await app.InDbAsync(db => db.CompensationPolicies.AsNoTracking().Include(p => p.Overrun).OrderByDescending(p => p.Id).FirstAsync(p => p.ValidTo == null && p.Code.StartsWith("BCFA-2020")));
        var secretary = await app.AsAsync(Role.VillageSecretary);
        async Task<string> RefusedAsync(Dictionary<string, string> fields)
        {
            var answer = await secretary.SubmitAsync($"/demolition/policies/replace/{old.Id}", new(fields) { ["ValidFrom"] = "2020-12-01", ["Source"] = "演示补充通知" });
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            return await answer.Content.ReadAsStringAsync();
        }

        Assert.Contains("出现了两次", await RefusedAsync(new() { ["More[0].Name"] = "砖围墙", ["More[0].Rate"] = "9", ["More[0].Unit"] = "米" }), StringComparison.Ordinal);
        Assert.Contains("计量单位", await RefusedAsync(new() { ["More[1].Name"] = "化粪池", ["More[1].Rate"] = "9" }), StringComparison.Ordinal);
        Assert.Contains("要写标准", await RefusedAsync(new() { ["More[1].Name"] = "化粪池", ["More[1].Unit"] = "座" }), StringComparison.Ordinal);
        Assert.Contains("写了两次", await RefusedAsync(new() { [$"Overrun[{old.Overrun.Count}].FromMonth"] = "1", [$"Overrun[{old.Overrun.Count}].Factor"] = "3" }), StringComparison.Ordinal);
        Assert.Null(await app.InDbAsync(db => db.CompensationPolicies.Where(p => p.Id == old.Id).Select(p => p.ValidTo).SingleAsync()));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.AsAsync(Role.VillageStaff)).GetAsync($"/demolition/policies/replace/{old.Id}")).StatusCode);
    }

    [Fact]
    public async Task What_goes_to_the_collective_is_on_the_sheet_and_on_the_area_s_page_but_in_no_household_s_total()
    {
        var reviewer = await app.AsAsync(Role.StreetReviewer);
        var household = await app.InDbAsync(db => db.Households.AsNoTracking().FirstAsync(h => h.Code.StartsWith("D08") && h.Status >= HouseholdStatus.Appraised));
        var sheet = (await reviewer.PageAsync($"/demolition/compensations/details/{household.Id}")).QuerySelector("#collective")!.TextContent;
        Assert.Contains("被征地农民社会保障费", sheet, StringComparison.Ordinal);
        Assert.Contains("社会保障资金专户", sheet, StringComparison.Ordinal);

        var area = (await reviewer.PageAsync($"/demolition/areas/details/{household.AreaId}")).QuerySelector("#collective")!.TextContent;
        var persons = await app.InDbAsync(db => db.HouseholdMembers.CountAsync(m => m.Household.AreaId == household.AreaId && m.IsCounted));
        Assert.Contains(Money.FromYuan(persons * 38_000m).ToString(), area, StringComparison.Ordinal);
        var state = await app.InDbAsync(db => db.DemolitionAreas.Where(a => a.Code == "D01").Select(a => a.Id).SingleAsync());
        Assert.Null((await reviewer.PageAsync($"/demolition/areas/details/{state}")).QuerySelector("#collective"));
    }

    private Task<CompensationPolicy> LatestAsync(string code) => app.InDbAsync(db =>
        db.CompensationPolicies.AsNoTracking().Include(p => p.Rates).Include(p => p.Overrun).Where(p => p.Code == code).OrderByDescending(p => p.Edition).FirstAsync());
}
