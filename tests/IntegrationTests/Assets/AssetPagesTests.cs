using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Assets;
using VillageTracker.Domain.Assets.Queries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Assets;

[Collection(SharedApp.Name)]
public sealed class AssetPagesTests(VillageApp app)
{
    private static readonly Dictionary<string, string> Terms = new()
    {
        ["TenantName"] = "演示租户丁", ["RentPerYear"] = "2.88万", ["From"] = "2020-01-01", ["To"] = "2020-12-31", ["DecisionReference"] = "2019年第2号决议",
    };

    private async Task<(int Asset, int Unit)> RegisterAsync(string code) => await app.InDbAsync(async db =>
    {
        var asset = CollectiveAsset.Create(320902007203, code, new("测试资产" + code, AssetKind.Shops));
        var unit = asset.AddUnit("1号门面", null);
        db.Add(asset);
        await db.SaveChangesAsync();
        return (asset.Id, unit.Id);
    });

    private Task RemoveAsync(int asset) => app.InDbAsync(async db =>
    {
        db.Remove(await db.CollectiveAssets.Include(a => a.Units).ThenInclude(u => u.Leases).SingleAsync(a => a.Id == asset));
        await db.SaveChangesAsync();
    });

    [Fact]
    public async Task The_hotel_has_five_floors_that_are_only_claimed_to_be_let()
    {
        var id = await app.InDbAsync(db => db.CollectiveAssets.Where(a => a.Code == "A01").Select(a => a.Id).SingleAsync());
        var page = await (await app.AsAsync(Role.StreetReviewer)).PageAsync($"/assets/details/{id}");

        Assert.Equal(5, page.QuerySelectorAll("#units tbody tr").Count(row => row.TextContent.Contains("据称已租", StringComparison.Ordinal)));
        Assert.Contains("没有登记过租约", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_counts_units_and_rent_by_the_days_of_the_leases()
    {
        var today = await app.WithAsync<AssetSummaryQuery, AssetSummary>(q => q.RunAsync(new(2020, 10, 31), default));
        var spring = await app.WithAsync<AssetSummaryQuery, AssetSummary>(q => q.RunAsync(new(2020, 3, 31), default));

        Assert.Equal((3, 9, 5, 2, 1, 1), (today.Assets.Count, today.Units, today.Claimed, today.Let, today.Offered, today.Vacant));
        Assert.Equal(Money.FromYuan(55_200m), today.RentPerYear);
        Assert.Equal((0, 3, 6), (spring.Claimed, spring.Let, spring.Vacant));
        Assert.Equal(Money.FromYuan(80_400m), spring.RentPerYear);
    }

    [Theory]
    [InlineData("wyjp", "A01")] // pinyin initials of 维阳精品
    [InlineData("市场", "A02")]
    [InlineData("a03", "A03")]
    public async Task An_asset_is_found_by_code_name_and_initials(string text, string code)
    {
        var page = await (await app.AsAsync(Role.VillageStaff)).PageAsync("/assets?q=" + Uri.EscapeDataString(text));

        Assert.Equal(code, Assert.Single(page.QuerySelectorAll(".list tbody tr td:first-child")).TextContent);
    }

    [Fact]
    public async Task An_asset_is_registered_with_a_unit_and_edited()
    {
        var staff = await app.AsAsync(Role.VillageStaff);

        await staff.SubmitAsync("/assets/create", new() { ["Code"] = "a90", ["Input.Name"] = "测试资产", ["Input.Kind"] = nameof(AssetKind.Other) });
        var id = await app.InDbAsync(db => db.CollectiveAssets.Where(a => a.Code == "A90").Select(a => a.Id).SingleAsync());
        await staff.SubmitAsync($"/assets/addunit/{id}", new() { ["Name"] = "三楼", ["Area"] = "98.40" });
        await staff.SubmitAsync($"/assets/edit/{id}", new() { ["Input.Note"] = "补充说明", ["Reason"] = "测试" });

        var text = (await staff.PageAsync($"/assets/details/{id}")).Body!.TextContent;
        Assert.Contains("98.40", text, StringComparison.Ordinal);
        Assert.Contains("补充说明", text, StringComparison.Ordinal);
        await RemoveAsync(id);
    }

    [Theory]
    [InlineData("Code", "B1", "资产编号")]
    [InlineData("Code", "A01", "已被使用")]
    [InlineData("Input.Name", "", "请填写资产名称")]
    public async Task Bad_input_gets_a_sentence_and_nothing_is_saved(string field, string value, string word)
    {
        var before = await app.InDbAsync(db => db.CollectiveAssets.CountAsync());
        var staff = await app.AsAsync(Role.VillageStaff);
        var fields = new Dictionary<string, string> { ["Code"] = "A91", ["Input.Name"] = "测试资产", ["Input.Kind"] = nameof(AssetKind.Other) };

        var response = await staff.SubmitAsync("/assets/create", new(fields) { [field] = value });

        Assert.Contains(word, (await Visitor.HtmlAsync(response)).QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await app.InDbAsync(db => db.CollectiveAssets.CountAsync()));
    }

    [Fact]
    public async Task A_unit_is_let_and_the_lease_ended()
    {
        var (asset, unit) = await RegisterAsync("A92");
        var staff = await app.AsAsync(Role.VillageStaff);

        await staff.SubmitAsync($"/assets/let/{unit}", Terms);
        var lease = await app.InDbAsync(db => db.Leases.SingleAsync(l => l.UnitId == unit));
        Assert.Equal(Money.FromYuan(28_800m), lease.RentPerYear);
        var response = await staff.SubmitAsync($"/assets/endlease/{unit}/{lease.Id}", new() { ["LastDay"] = "2020-08-31", ["Reason"] = "停业" });

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(new DateOnly(2020, 8, 31), await app.InDbAsync(db => db.Leases.Where(l => l.Id == lease.Id).Select(l => l.EndedOn).SingleAsync()));
        await RemoveAsync(asset);
    }

    [Theory]
    [InlineData("RentPerYear", "0", "大于 0")]
    [InlineData("RentPerYear", "很多", "要填数字")]
    [InlineData("To", "2019-12-31", "早于开始日")]
    [InlineData("DecisionReference", "", "会议决议")]
    public async Task A_lease_that_breaks_a_rule_is_refused_on_the_form(string field, string value, string word)
    {
        var (asset, unit) = await RegisterAsync("A93");
        var staff = await app.AsAsync(Role.VillageStaff);

        var response = await staff.SubmitAsync($"/assets/let/{unit}", new(Terms) { [field] = value });

        Assert.Contains(word, (await Visitor.HtmlAsync(response)).QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await app.InDbAsync(db => db.Leases.CountAsync(l => l.UnitId == unit)));
        await RemoveAsync(asset);
    }

    [Fact]
    public async Task Two_desks_do_not_let_one_unit_at_once()
    {
        var (asset, unit) = await RegisterAsync("A94");
        var staff = await app.AsAsync(Role.VillageStaff);
        var address = $"/assets/let/{unit}";
        var stale = await staff.PageAsync(address);
        await staff.SubmitAsync(address, Terms);

        var response = await staff.SubmitAsync(stale, address, new(Terms) { ["From"] = "2021-01-01", ["To"] = "2021-12-31" });

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal(1, await app.InDbAsync(db => db.Leases.CountAsync(l => l.UnitId == unit)));
        await RemoveAsync(asset);
    }

    [Fact]
    public async Task A_unit_is_offered_and_the_offer_taken_back()
    {
        var (asset, unit) = await RegisterAsync("A95");
        var staff = await app.AsAsync(Role.VillageStaff);

        await staff.SubmitAsync($"/assets/offer/{unit}", new() { ["On"] = "2020-10-01" });
        Assert.Contains("招租中", (await staff.PageAsync($"/assets/details/{asset}")).QuerySelector("#units")!.TextContent, StringComparison.Ordinal);
        await staff.SubmitAsync($"/assets/offer/{unit}", new() { ["On"] = "2020-10-20" });

        Assert.Contains("空置", (await staff.PageAsync($"/assets/details/{asset}")).QuerySelector("#units")!.TextContent, StringComparison.Ordinal);
        await RemoveAsync(asset);
    }

    [Theory]
    [InlineData("/assets/create")]
    [InlineData("/assets/edit/1")]
    [InlineData("/assets/addunit/1")]
    [InlineData("/assets/let/1")]
    [InlineData("/assets/offer/1")]
    [InlineData("/assets/endlease/1/1")]
    public async Task The_street_may_look_but_not_write(string address)
    {
        var street = await app.AsAsync(Role.StreetReviewer);

        Assert.Equal(HttpStatusCode.Forbidden, (await street.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Anonymous().GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task A_lease_that_runs_out_is_due()
    {
        var due = await app.WithAsync<LeasesDueQuery, IReadOnlyList<DueItem>>(q => q.DueAsync(new(2020, 11, 30), 10, default));

        Assert.Equal(new DateOnly(2020, 11, 15), Assert.Single(due).DueOn);
    }
}
