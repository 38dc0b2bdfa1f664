using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Targets;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Targets;

[Collection(SharedApp.Name)]
public sealed class TargetPagesTests(VillageApp app)
{
    [Fact]
    public async Task The_table_shows_twelve_targets_each_in_its_own_unit_with_its_light_in_words()
    {
        var page = await (await app.AsAsync(Role.StreetReviewer)).PageAsync("/targets");

        var rows = page.QuerySelectorAll(".list tbody tr").Select(r => r.TextContent).ToList();
        Assert.Equal(12, rows.Count);
        Assert.Contains("4,000万元", rows[0], StringComparison.Ordinal);
        Assert.Contains("200万美元", rows[9], StringComparison.Ordinal);
        Assert.Contains("已完成", rows[5], StringComparison.Ordinal);
        Assert.Contains("滞后", rows[7], StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll(".list tbody tr"), r => Assert.NotNull(r.QuerySelector(".light")));
    }

    [Fact]
    public async Task A_year_without_targets_says_so()
    {
        var page = await (await app.AsAsync(Role.VillageStaff)).PageAsync("/targets?year=2019");

        Assert.Contains("2019年还没有目标", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Year", "2019", "不在 2020 年度内")]
    [InlineData("Month", "11", "还没有结束")]
    [InlineData("Value", "-1", "不能是负数")]
    [InlineData("Value", "1.5", "整数")]
    [InlineData("Value", "一个", "不是能识别的数值")]
    [InlineData("Value", "", "请填写当月完成数")]
    [InlineData("Month", "8", "已经填报过")]
    public async Task A_wrong_month_or_value_gets_a_sentence_and_nothing_is_saved(string field, string value, string word)
    {
        var (staff, id) = (await app.AsAsync(Role.VillageStaff), await IdAsync("T09"));
        var before = await app.InDbAsync(db => db.MonthlyActuals.CountAsync());
        var fields = new Dictionary<string, string> { ["Year"] = "2020", ["Month"] = "10", ["Value"] = "0" };

        var response = await staff.SubmitAsync($"/targets/report/{id}", new(fields) { [field] = value });

        var page = await Visitor.HtmlAsync(response);
        Assert.Contains(word, page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await app.InDbAsync(db => db.MonthlyActuals.CountAsync()));
    }

    [Fact]
    public async Task A_correction_needs_a_reason_and_keeps_the_old_value_in_the_audit_trail()
    {
        var (staff, id) = (await app.AsAsync(Role.VillageStaff), await IdAsync("T01"));
        var address = $"/targets/report/{id}?month=10";

        var refused = await staff.SubmitAsync(address, new() { ["Value"] = "375.5万" });
        Assert.Contains("须写明原因", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var response = await staff.SubmitAsync(address, new() { ["Value"] = "375.5万", ["Reason"] = "补记一笔税款" });

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        await app.InDbAsync(async db =>
        {
            var actual = await db.MonthlyActuals.AsNoTracking().SingleAsync(a => a.TargetId == id && a.Month == new DateOnly(2020, 10, 1));
            Assert.Equal((375_500_000L, TargetUnit.Cny, false), (actual.Amount.Scaled, actual.Amount.Unit, actual.IsDemonstration));
            var entry = await db.AuditEntries.SingleAsync(e => e.SubjectType == nameof(MonthlyActual) && e.SubjectKey == $"{actual.Id}");
            Assert.Equal("补记一笔税款", entry.Reason);
            Assert.Contains("372000000", entry.Changes, StringComparison.Ordinal);
            Assert.Contains("375500000", entry.Changes, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Two_people_correcting_the_same_month_are_told()
    {
        var (staff, id) = (await app.AsAsync(Role.VillageStaff), await IdAsync("T11"));
        var address = $"/targets/report/{id}?month=10";
        var stale = await staff.PageAsync(address);
        await staff.SubmitAsync(address, new() { ["Value"] = "8", ["Reason"] = "第一个人" });

        var response = await staff.SubmitAsync(stale, address, new() { ["Value"] = "9", ["Reason"] = "第二个人" });

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal(8, await app.InDbAsync(db => db.MonthlyActuals
            .Where(a => a.TargetId == id && a.Month == new DateOnly(2020, 10, 1)).Select(a => a.Amount.Scaled).SingleAsync()));
    }

    [Fact]
    public async Task Resolved_debt_cannot_be_typed_in()
    {
        var (staff, id) = (await app.AsAsync(Role.VillageStaff), await IdAsync("T04"));

        var response = await staff.SubmitAsync($"/targets/report/{id}", new() { ["Month"] = "10", ["Value"] = "100万" });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("由债务化解记录自动汇总", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dollar_target_is_not_set_in_yuan_and_a_stale_form_is_refused()
    {
        var (staff, id) = (await app.AsAsync(Role.VillageStaff), await IdAsync("T10"));
        var address = $"/targets/edit/{id}";
        var stale = await staff.PageAsync(address);

        var wrong = await staff.SubmitAsync(address, new() { ["Value"] = "1400万元", ["Reason"] = "换算" });
        Assert.Contains("不能与元相加或换算", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await staff.SubmitAsync(address, new() { ["Note"] = "以美元计，不折算。", ["Reason"] = "补充说明" });
        var response = await staff.SubmitAsync(stale, address, new() { ["Value"] = "300万美元", ["Reason"] = "晚了一步" });

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal(2_000_000_00, await app.InDbAsync(db => db.AnnualTargets.Where(t => t.Id == id).Select(t => t.Amount.Scaled).SingleAsync()));
    }

    [Theory]
    [InlineData("/targets/report/1")]
    [InlineData("/targets/edit/1")]
    public async Task The_street_may_look_but_not_write(string address)
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.AsAsync(Role.StreetReviewer)).GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Anonymous().GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task Every_target_has_a_page_with_its_months()
    {
        var reviewer = await app.AsAsync(Role.StreetReviewer);
        foreach (var id in await app.InDbAsync(db => db.AnnualTargets.Select(t => t.Id).ToListAsync()))
        {
            var page = await reviewer.PageAsync($"/targets/details/{id}");
            Assert.Equal(12, page.QuerySelectorAll(".table-stack tbody tr").Length);
        }
    }

    private Task<int> IdAsync(string code) => app.InDbAsync(db => db.AnnualTargets.Where(t => t.Code == code).Select(t => t.Id).SingleAsync());
}
