using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.IntegrationTests.Demolition;

[Collection(SharedApp.Name)]
public sealed class HouseholdPagesTests(VillageApp app)
{
    private const string List = "/demolition/households";

    [Fact]
    public async Task Wxm_finds_王小明()
    {
        var page = await (await app.AsAsync(Role.VillageStaff)).PageAsync(List + "?q=wxm");

        var names = page.QuerySelectorAll("main tbody tr td:nth-child(2)").Select(c => c.TextContent);
        Assert.Equal(["王小明"], names);
    }

    [Theory]
    [InlineData("𠮷", "𠮷野")]
    [InlineData("320902190001010005", "王小明")]
    public async Task A_name_with_a_rare_character_and_a_whole_identity_number_are_found(string text, string head)
    {
        var page = await (await app.AsAsync(Role.VillageStaff)).PageAsync($"{List}?q={Uri.EscapeDataString(text)}");

        Assert.Contains(page.QuerySelectorAll("main tbody tr td:nth-child(2)"), c => c.TextContent == head);
    }

    [Fact]
    public async Task The_list_shows_25_rows_a_page_and_as_many_in_all_as_there_are_rows()
    {
        var page = await (await app.AsAsync(Role.VillageStaff)).PageAsync(List);

        var rows = await app.InDbAsync(db => db.Households.IgnoreQueryFilters().CountAsync());
        Assert.Equal(25, page.QuerySelectorAll("main tbody tr").Length);
        Assert.Equal(rows.ToString("N0", CultureInfo.InvariantCulture), page.QuerySelector(".pager strong")!.TextContent);
    }

    [Fact]
    public async Task The_households_left_are_those_not_signed()
    {
        var page = await (await app.AsAsync(Role.VillageStaff)).PageAsync(List + "?left=true&p=2");

        var left = await app.InDbAsync(db => db.Households.IgnoreQueryFilters().CountAsync(h => h.SignedOn == null));
        Assert.Equal(left.ToString(CultureInfo.InvariantCulture), page.QuerySelector(".pager strong")!.TextContent);
    }

    [Fact]
    public async Task A_household_is_registered_through_the_form_with_its_numbers_sealed()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var response = await staff.SubmitAsync(List + "/create", Form("D07-901", "320902198503151234"));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var household = await app.InDbAsync(db => db.Households.IgnoreQueryFilters().SingleAsync(h => h.Code == "D07-901"));
        Assert.Equal((HouseholdStatus.Registered, "cs", false), (household.Status, household.PinyinInitials, household.IsDemonstration));
        Assert.DoesNotContain("320902198503151234", System.Text.Encoding.UTF8.GetString(household.IdNumberSealed), StringComparison.Ordinal);
        var page = await staff.PageAsync($"{List}/details/{household.Id}");
        Assert.Contains("320902********1234", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("320902198503151234", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("D07-902", "320902198503151235", "98.40", "校验位")]
    [InlineData("D07-902", "32090219900601003X", "0", "证载面积不能是 0")]
    [InlineData("D01-902", "320902198503151234", "98.40", "户号")]
    [InlineData("D07-001", "110105194912310021", "98.40", "校验位")]
    [InlineData("D07-001", "11010519491231002X", "98.40", "已被使用")]
    public async Task A_faulty_household_is_refused_in_words_and_nothing_is_saved(string code, string idNumber, string area, string sentence)
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var before = await app.InDbAsync(db => db.Households.IgnoreQueryFilters().CountAsync());
        var form = Form(code, idNumber);
        form["Input.CertificateArea"] = area;

        var response = await staff.SubmitAsync(List + "/create", form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = await Visitor.HtmlAsync(response);
        Assert.Contains(sentence, page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("测试", page.QuerySelector("[name='Input.HeadName']")!.GetAttribute("value"));
        Assert.Equal(before, await app.InDbAsync(db => db.Households.IgnoreQueryFilters().CountAsync()));
    }

    [Fact]
    public async Task A_form_that_went_stale_is_refused_and_the_other_change_stays()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var address = $"{List}/edit/{await IdAsync("D01-010")}";
        var stale = await staff.PageAsync(address);
        await staff.SubmitAsync(address, new() { ["Input.Address"] = "先改的", ["Reason"] = "地址有误" });

        var response = await staff.SubmitAsync(stale, address, new() { ["Input.Address"] = "后改的", ["Reason"] = "地址有误" });

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Contains(RefusalFilter.ChangedByAnother, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("先改的", await app.InDbAsync(db => db.Households.IgnoreQueryFilters().Where(h => h.Code == "D01-010").Select(h => h.Address).SingleAsync()));
    }

    private static Dictionary<string, string> Form(string code, string idNumber) => new()
    {
        ["AreaId"] = "7",
        ["Code"] = code,
        ["Input.HeadName"] = "测试",
        ["Input.Members"] = "3",
        ["Input.CertificateArea"] = "98.40",
        ["IdNumber"] = idNumber,
        ["On"] = "2020-10-30",
    };

    private Task<int> IdAsync(string code) =>
        app.InDbAsync(db => db.Households.IgnoreQueryFilters().Where(h => h.Code == code).Select(h => h.Id).SingleAsync());
}
