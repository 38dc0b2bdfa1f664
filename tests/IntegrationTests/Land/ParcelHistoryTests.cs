using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Land;

[Collection(SharedApp.Name)]
public sealed class ParcelHistoryTests(VillageApp app)
{
    private static readonly DateOnly HalfYear = new(2020, 6, 30);

    private static string Box(double west, double east) => FormattableString.Invariant(
        $$"""{"type":"Polygon","coordinates":[[[{{west}},33.34],[{{east}},33.34],[{{east}},33.342],[{{west}},33.342],[{{west}},33.34]]]}""");

    private async Task<int> RegisteredAsync(string code, double west, double east, string on = "2020-03-01")
    {
        var response = await (await app.AsAsync(Role.VillageStaff)).SubmitAsync("/land/create", new()
        {
            ["Code"] = code,
            ["Input.Name"] = $"测试{code}",
            ["Input.StatedArea"] = "60000",
            ["Input.Kind"] = nameof(ParcelKind.Prepare),
            ["Input.Ownership"] = nameof(LandOwnership.Collective),
            ["Input.On"] = on,
            ["Input.Boundary"] = Box(west, east),
        });
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return await app.InDbAsync(db => db.Parcels.Where(p => p.Code == code).Select(p => p.Id).SingleAsync());
    }

    private Task<ParcelsOnDate> OnAsync(DateOnly date) =>
        app.WithAsync<ParcelsOnDateQuery, ParcelsOnDate>(q => q.RunAsync(date, ParcelLayer.Planned, 1, CancellationToken.None));

    private static Dictionary<string, string> Cut(double at) => new()
    {
        ["Cut"] = FormattableString.Invariant($$"""{"type":"LineString","coordinates":[[{{at}},33.339],[{{at}},33.343]]}"""),
    };

    [Fact]
    public async Task The_village_of_the_half_year_has_the_undivided_parcel_and_today_has_its_two()
    {
        var (then, now) = (await OnAsync(HalfYear), await OnAsync(new(2020, 10, 31)));

        Assert.Contains(then.Parcels.Rows, r => r.Code == "L08");
        Assert.DoesNotContain(then.Parcels.Rows, r => r.Code.StartsWith("L08-", StringComparison.Ordinal));
        Assert.DoesNotContain(now.Parcels.Rows, r => r.Code == "L08");
        Assert.Equal(2, now.Parcels.Rows.Count(r => r.Code.StartsWith("L08-", StringComparison.Ordinal)));
        var page = await (await app.AsAsync(Role.StreetReviewer)).PageAsync("/land/ondate?on=2020-06-30");
        Assert.Contains("村里的地块：2020-06-30", page.Title, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("svg.land-sketch path"));
    }

    [Fact]
    public async Task A_dated_edit_does_not_rewrite_the_past_and_a_backdated_one_is_refused()
    {
        var id = await RegisteredAsync("H-1", 120.300, 120.301);
        var staff = await app.AsAsync(Role.VillageStaff);
        await staff.SubmitAsync($"/land/edit/{id}", new() { ["Input.Name"] = "改过的名称", ["Input.On"] = "2020-07-01", ["Reason"] = "测试" });

        Assert.Equal("测试H-1", (await OnAsync(HalfYear)).Parcels.Rows.Single(r => r.Code == "H-1").Name);
        Assert.Equal("改过的名称", (await OnAsync(new(2020, 7, 1))).Parcels.Rows.Single(r => r.Code == "H-1").Name);
        var refused = await staff.SubmitAsync($"/land/edit/{id}", new() { ["Input.Name"] = "更早", ["Input.On"] = "2020-06-01", ["Reason"] = "测试" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("过去的记录不改", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_split_shows_its_pieces_first_keeps_every_area_and_leaves_the_old_one_in_history_only()
    {
        var id = await RegisteredAsync("S-1", 120.310, 120.313);
        var staff = await app.AsAsync(Role.VillageStaff);
        var address = $"/land/split/{id}";
        var preview = await Visitor.HtmlAsync(await staff.Http.PostAsync(new Uri(address + "?handler=Preview", UriKind.Relative), await FormAsync(staff, address, Cut(120.311))));
        Assert.Equal(2, preview.QuerySelectorAll("fieldset legend").Length);

        var response = await staff.Http.PostAsync(new Uri(address + "?handler=Save", UriKind.Relative), Form(preview, new(Cut(120.311)) { ["Reason"] = "开发需要", ["On"] = "2020-09-01" }));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        await app.InDbAsync(async db =>
        {
            var (old, pieces) = (await db.Parcels.SingleAsync(p => p.Id == id), await db.Parcels.Where(p => p.Code.StartsWith("S-1-")).ToListAsync());
            Assert.Equal(new DateOnly(2020, 9, 1), old.RetiredOn);
            Assert.Equal(old.StatedArea.HundredthsSqm, pieces.Sum(p => p.StatedArea.HundredthsSqm));
            Assert.Equal(old.MeasuredArea!.Value.HundredthsSqm, pieces.Sum(p => p.MeasuredArea!.Value.HundredthsSqm));
        });
        var list = await staff.PageAsync("/land?q=S-1");
        Assert.Equal(["S-1-1", "S-1-2"], list.QuerySelectorAll(".list tbody tr td:first-child").Select(c => c.TextContent));
        Assert.Contains("S-1-1", (await staff.PageAsync($"/land/details/{id}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync($"/land/edit/{id}", new() { ["Reason"] = "不该行" })).StatusCode);
    }

    [Fact]
    public async Task Neighbours_are_merged_and_the_map_shows_the_whole_only()
    {
        var one = await RegisteredAsync("M-1", 120.320, 120.321);
        await RegisteredAsync("M-2", 120.321, 120.323);
        var staff = await app.AsAsync(Role.VillageStaff);

        var response = await staff.SubmitAsync($"/land/merge/{one}", new() { ["Others"] = "m-2", ["Code"] = "M-3", ["Name"] = "合并后", ["Reason"] = "测试", ["On"] = "2020-09-01" });

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var seen = await app.WithAsync<ParcelMapQuery, List<string>>(async q => await q.ReadAsync(null, CancellationToken.None).Select(f => (string)f.Facts[^1]).ToListAsync());
        Assert.Contains("M-3", seen);
        Assert.DoesNotContain("M-1", seen);
        Assert.Equal(120_000m, await app.InDbAsync(db => db.Parcels.Where(p => p.Code == "M-3").Select(p => p.StatedArea.HundredthsSqm).SingleAsync()) / 100m);
    }

    [Fact]
    public async Task An_overlap_is_refused_with_the_other_parcel_and_how_much()
    {
        await RegisteredAsync("O-1", 120.330, 120.331);
        var before = await app.InDbAsync(db => db.Parcels.CountAsync());
        var response = await (await app.AsAsync(Role.VillageStaff)).SubmitAsync("/land/create", new()
        {
            ["Code"] = "O-2",
            ["Input.Name"] = "重叠的",
            ["Input.StatedArea"] = "1",
            ["Input.Kind"] = nameof(ParcelKind.Prepare),
            ["Input.Ownership"] = nameof(LandOwnership.Unknown),
            ["Input.Boundary"] = Box(120.3305, 120.332),
        });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = await Visitor.HtmlAsync(response);
        Assert.Matches("O-2 与 O-1 重叠 [0-9.]+ 平方米", page.QuerySelector(".error-summary")!.TextContent);
        Assert.Equal(before, await app.InDbAsync(db => db.Parcels.CountAsync()));
    }

    [Fact]
    public async Task A_boundary_of_parts_and_holes_survives_a_change_of_other_facts()
    {
        const string parts = """{"type":"MultiPolygon","coordinates":[[[[120.34,33.34],[120.342,33.34],[120.342,33.342],[120.34,33.342],[120.34,33.34]],[[120.3405,33.3405],[120.3405,33.341],[120.341,33.341],[120.3405,33.3405]]],[[[120.345,33.34],[120.346,33.34],[120.346,33.341],[120.345,33.34]]]]}""";
        var id = await RegisteredAsync("P-1", 120.340, 120.342);
        var staff = await app.AsAsync(Role.VillageStaff);
        await staff.SubmitAsync($"/land/edit/{id}", new() { ["Input.Boundary"] = parts, ["Reason"] = "测试" });

        await staff.SubmitAsync($"/land/edit/{id}", new() { ["Input.Note"] = "只改说明", ["Reason"] = "测试" });

        var shape = await app.InDbAsync(db => db.Parcels.Where(p => p.Id == id).Select(p => p.Shape).SingleAsync());
        Assert.Equal(2, shape!.NumGeometries);
        Assert.True(shape.EqualsNormalized(Domain.Geo.GeoJson.ReadArea(parts)));
    }

    [Fact]
    public async Task A_class_of_the_old_edition_is_not_chosen_any_more()
    {
        var id = await RegisteredAsync("K-1", 120.350, 120.351);
        var staff = await app.AsAsync(Role.VillageStaff);

        var refused = await staff.SubmitAsync($"/land/edit/{id}", new() { ["Input.LandClass"] = "Gbt2007:061", ["Reason"] = "测试" });
        Assert.Contains("不在2007 版", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var mixed = await staff.SubmitAsync($"/land/edit/{id}", new() { ["Input.LandClass"] = "Gbt2017:061", ["Reason"] = "测试" });
        Assert.Contains("不能混用", await mixed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await staff.SubmitAsync($"/land/edit/{id}", new() { ["Input.LandClass"] = "Gbt2017:0604", ["Reason"] = "测试" });
        Assert.Contains("0604 仓储用地", (await staff.PageAsync($"/land/details/{id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("split")]
    [InlineData("merge")]
    [InlineData("list")]
    [InlineData("sell")]
    [InlineData("links")]
    [InlineData("attach")]
    [InlineData("works/create")]
    [InlineData("works/edit")]
    public async Task The_street_may_look_at_the_file_but_not_write_in_it(string act)
    {
        var id = await app.InDbAsync(db => db.Parcels.Where(p => p.Code == "L07").Select(p => p.Id).SingleAsync());
        var street = await app.AsAsync(Role.StreetReviewer);

        Assert.Equal(HttpStatusCode.Forbidden, (await street.GetAsync($"/land/{act}/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Anonymous().GetAsync($"/land/{act}/{id}")).StatusCode);
        var text = (await street.PageAsync($"/land/details/{id}")).Body!.TextContent;
        Assert.Contains("杆线迁移", text, StringComparison.Ordinal);
        Assert.Contains("P02 宝能智慧物流产业园", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Land_is_listed_and_sold_in_that_order()
    {
        var id = await RegisteredAsync("G-1", 120.360, 120.361);
        var staff = await app.AsAsync(Role.VillageStaff);
        Dictionary<string, string> offer = new() { ["Number"] = "挂-G1", ["StartingPrice"] = "1000000", ["ListedOn"] = "2020-06-01" };
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync($"/land/list/{id}", offer)).StatusCode);
        await staff.SubmitAsync($"/land/move/{id}", new() { ["To"] = nameof(ParcelStatus.Levelled), ["On"] = "2020-05-01" });

        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync($"/land/list/{id}", offer)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync($"/land/sell/{id}", new() { ["Buyer"] = "示例公司", ["Price"] = "999999.99", ["On"] = "2020-07-01" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync($"/land/sell/{id}", new() { ["Buyer"] = "示例公司", ["Price"] = "1000000", ["On"] = "2020-07-01" })).StatusCode);

        Assert.Equal(ParcelStatus.Transferred, await app.InDbAsync(db => db.Parcels.Where(p => p.Id == id).Select(p => p.Status).SingleAsync()));
        Assert.Equal(ParcelStatus.Listed, (await OnAsync(HalfYear)).Parcels.Rows.Single(r => r.Code == "G-1").Status);
    }

    private static async Task<FormUrlEncodedContent> FormAsync(Visitor visitor, string address, Dictionary<string, string> fields) =>
        Form(await visitor.PageAsync(address), fields);

    /// <summary>The page's form with its hidden fields, whichever of its buttons is pressed.</summary>
    private static FormUrlEncodedContent Form(AngleSharp.Html.Dom.IHtmlDocument page, Dictionary<string, string> fields)
    {
        var values = page.QuerySelectorAll("main form input[name]").Cast<AngleSharp.Html.Dom.IHtmlInputElement>()
            .GroupBy(i => i.Name!).ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);
        foreach (var (name, value) in fields)
        {
            values[name] = value;
        }

        return new(values);
    }
}
