using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Land;

[Collection(SharedApp.Name)]
public sealed class ParcelPagesTests(VillageApp app)
{
    private static readonly Dictionary<string, string> Good = new()
    {
        ["Code"] = "L90",
        ["Input.Name"] = "测试地块",
        ["Input.StatedArea"] = "1234.56",
        ["Input.Kind"] = nameof(ParcelKind.Prepare),
        ["Input.Ownership"] = nameof(LandOwnership.Collective),
    };

    [Fact]
    public async Task The_list_shows_the_six_parcels_of_the_articles_with_their_status()
    {
        var page = await (await app.AsAsync(Role.StreetReviewer)).PageAsync("/land");
        var text = page.Body!.TextContent;

        foreach (var name in new[] { "铁路东侧地块", "铁路西侧剩余土地", "奥特莱斯北侧地块", "349省道南侧地块", "六组原华健物流东侧地块", "远航家居北侧东侧地块" })
        {
            Assert.Contains(name, text, StringComparison.Ordinal);
        }

        Assert.Contains("新洋路下穿", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("atl", "L03")] // pinyin initials of 奥特莱斯
    [InlineData("奥特", "L03")]
    [InlineData("l03", "L03")]
    public async Task A_parcel_is_found_by_code_name_and_initials(string text, string code)
    {
        var page = await (await app.AsAsync(Role.VillageStaff)).PageAsync("/land?q=" + Uri.EscapeDataString(text));

        Assert.Equal(code, Assert.Single(page.QuerySelectorAll(".list tbody tr td:first-child")).TextContent);
    }

    [Fact]
    public async Task A_registered_parcel_is_there_with_its_measured_area_and_its_audit_entry()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var fields = new Dictionary<string, string>(Good)
        {
            ["Input.Boundary"] = """{"type":"Polygon","coordinates":[[[120.2,33.4],[120.201,33.4],[120.201,33.401],[120.2,33.401],[120.2,33.4]]]}""",
        };

        var response = await staff.SubmitAsync("/land/create", fields);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        await app.InDbAsync(async db =>
        {
            var parcel = await db.Parcels.SingleAsync(p => p.Code == "L90");
            Assert.Equal(1234.56m, parcel.StatedArea.SquareMetres);
            Assert.True(parcel.MeasuredArea!.Value.SquareMetres > 10_000);
            var entry = await db.AuditEntries.SingleAsync(e => e.SubjectType == "Parcel" && e.SubjectKey == $"{parcel.Id}");
            Assert.Equal(("登记地块", "演示·村工作人员"), (entry.Act, entry.AccountName));
            db.Remove(parcel);
            await db.SaveChangesAsync();
        });
    }

    [Theory]
    [InlineData("Input.StatedArea", "0", "大于 0")]
    [InlineData("Input.StatedArea", "12.345", "小数")]
    [InlineData("Input.StatedArea", "很大", "填写不正确")]
    [InlineData("Code", "-1", "地块编号")]
    [InlineData("Code", "L03", "已被使用")]
    [InlineData("Input.Boundary", """{"type":"Polygon","coordinates":[[[120.1,33.4],[120.2,33.5],[120.2,33.4],[120.1,33.5],[120.1,33.4]]]}""", "自己相交")]
    [InlineData("Input.Boundary", """{"type":"Polygon","coordinates":[[[33.4,120.1],[33.5,120.2],[33.4,120.2],[33.4,120.1]]]}""", "写反")]
    public async Task Bad_input_gets_a_sentence_and_nothing_is_saved(string field, string value, string word)
    {
        var before = await app.InDbAsync(db => db.Parcels.CountAsync());
        var staff = await app.AsAsync(Role.VillageStaff);

        var response = await staff.SubmitAsync("/land/create", new(Good) { [field] = value });

        var page = await Visitor.HtmlAsync(response);
        Assert.Contains(word, page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("测试地块", page.QuerySelector("[name='Input.Name']")!.GetAttribute("value"));
        Assert.Equal(before, await app.InDbAsync(db => db.Parcels.CountAsync()));
    }

    [Fact]
    public async Task A_stale_form_is_refused_and_the_other_change_stays()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var id = await app.InDbAsync(db => db.Parcels.Where(p => p.Code == "L04").Select(p => p.Id).SingleAsync());
        var address = $"/land/edit/{id}";
        var stale = await staff.PageAsync(address);
        await staff.SubmitAsync(address, new() { ["Input.Note"] = "第一个人写的", ["Reason"] = "测试" });

        var response = await staff.SubmitAsync(stale, address, new() { ["Input.Note"] = "第二个人写的", ["Reason"] = "测试" });

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Contains("别人刚刚修改了", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("第一个人写的", await app.InDbAsync(db => db.Parcels.Where(p => p.Id == id).Select(p => p.Note).SingleAsync()));
    }

    [Theory]
    [InlineData("/land/create")]
    [InlineData("/land/edit/1")]
    [InlineData("/land/move/1")]
    public async Task The_street_may_look_but_not_write(string address)
    {
        var street = await app.AsAsync(Role.StreetReviewer);

        Assert.Equal(HttpStatusCode.Forbidden, (await street.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Anonymous().GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task An_unknown_parcel_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync(Role.VillageStaff)).GetAsync("/land/details/99999")).StatusCode);
}
