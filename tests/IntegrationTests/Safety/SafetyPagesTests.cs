using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Safety;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Safety;

[Collection(SharedApp.Name)]
public sealed class SafetyPagesTests(VillageApp app)
{
    private static readonly Dictionary<string, string> GoodCheck = new()
    {
        ["Input.CheckedOn"] = "2020-10-30",
        ["Input.StartedAt"] = "09:00",
        ["Input.EndedAt"] = "10:00",
        ["Input.FirstInspector"] = "测试甲",
        ["Input.SecondInspector"] = "测试乙",
        ["Input.Treatment"] = nameof(InspectionTreatment.AdvisoryIssued),
        ["Hazard.Description"] = "测试隐患",
        ["Hazard.Place"] = "门口",
        ["Hazard.Category"] = nameof(HazardCategory.Wiring),
        ["Hazard.Grade"] = nameof(HazardGrade.General),
        ["Hazard.Deadline"] = "2020-11-20",
    };

    private static readonly Dictionary<string, string> GoodEnterprise = new()
    {
        ["Input.Name"] = "示例测试有限公司",
        ["Input.Industry"] = "测试",
        ["Input.Address"] = "圩洋村一组",
        ["Input.PersonInCharge"] = "测试丙",
        ["Input.StaffCount"] = "5",
        ["Input.Level"] = nameof(RiskLevel.Blue),
    };

    [Theory]
    [InlineData("?q=Q003", 1)]
    [InlineData("?q=sljmyyxgs", 1)] // 示例甲木业有限公司
    [InlineData("?q=92320902MA1TH1255D", 0)] // well formed or not, nobody's
    [InlineData("?mark=Dust", 4)]
    public async Task An_enterprise_is_found_by_code_initials_credit_code_and_risk(string query, int found)
    {
        var page = await (await app.AsAsync(Role.StreetReviewer)).PageAsync("/safety/enterprises" + query);

        Assert.Equal(found, page.QuerySelectorAll(".list tbody tr").Length);
    }

    [Theory]
    [InlineData("/safety/enterprises/create")]
    [InlineData("/safety/enterprises/edit/1")]
    [InlineData("/safety/inspections/record/1")]
    [InlineData("/safety/inspections/addhazard/1")]
    [InlineData("/safety/inspections/attach/1")]
    [InlineData("/safety/hazards/step/1")]
    [InlineData("/safety/hazards/extend/1")]
    [InlineData("/safety/hazards/reinspect/1")]
    [InlineData("/safety/hazards/attach/1")]
    [InlineData("/safety/enterprises/phone/1")]
    public async Task The_street_may_look_but_not_write_and_a_stranger_neither(string address)
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.AsAsync(Role.StreetReviewer)).GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Anonymous().GetAsync(address)).StatusCode);
    }

    [Theory]
    [InlineData("/safety/hazards/extend/1")]
    [InlineData("/safety/enterprises/phone/1")]
    public async Task What_needs_a_second_person_is_closed_to_staff_and_open_to_the_secretary(string address)
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.AsAsync(Role.VillageStaff)).GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await (await app.AsAsync(Role.VillageSecretary)).GetAsync(address)).StatusCode);
    }

    [Theory]
    [InlineData("Input.CreditCode", "91320902MA1TH0016X", "校验位")]
    [InlineData("Input.CreditCode", "91320902MA1TH1019F", "另一家企业")]
    [InlineData("Input.Phone", "12345", "电话号码不对")]
    [InlineData("Input.StaffCount", "-1", "从业人数")]
    [InlineData("Input.Longitude", "120.2", "经度和纬度")]
    [InlineData("Input.PersonInCharge", "张3", "不能有数字")]
    public async Task A_wrong_entry_in_an_enterprises_file_gets_a_sentence_and_nothing_is_saved(string field, string value, string word)
    {
        var before = await app.InDbAsync(db => db.Enterprises.CountAsync());
        var staff = await app.AsAsync(Role.VillageStaff);

        var response = await staff.SubmitAsync("/safety/enterprises/create", new(GoodEnterprise) { [field] = value });

        var page = await Visitor.HtmlAsync(response);
        Assert.Contains(word, page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await app.InDbAsync(db => db.Enterprises.CountAsync()));
    }

    [Theory]
    [InlineData("Hazard.Deadline", "2020-11-30", "最长30天")]
    [InlineData("Hazard.Grade", nameof(HazardGrade.Major), "必须上报")]
    [InlineData("Input.Treatment", nameof(InspectionTreatment.NothingToDo), "不能是“无需处理”")]
    [InlineData("Input.SecondInspector", "测试甲", "两名检查人员")]
    [InlineData("Input.CheckedOn", "2020-11-01", "还没有到")]
    [InlineData("Input.EndedAt", "08:00", "晚于开始时间")]
    [InlineData("Hazard.Place", "", "请写明隐患部位")]
    public async Task A_wrong_entry_in_a_check_gets_a_sentence_and_neither_check_nor_hazard_nor_number_is_taken(string field, string value, string word)
    {
        var before = await CountsAsync();
        var staff = await app.AsAsync(Role.VillageStaff);

        var response = await staff.SubmitAsync("/safety/inspections/record/1", new(GoodCheck) { [field] = value });

        var page = await Visitor.HtmlAsync(response);
        Assert.Contains(word, page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("测试隐患", page.QuerySelector("[name='Hazard.Description']")!.TextContent.Trim());
        Assert.Equal(before, await CountsAsync());
    }

    [Fact]
    public async Task A_hazard_goes_from_the_check_to_its_closing_and_the_figures_move_with_it()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var open = await OpenAsync(staff);

        var recorded = await staff.SubmitAsync("/safety/inspections/record/1", GoodCheck);
        Assert.Equal(HttpStatusCode.Redirect, recorded.StatusCode);
        var hazard = await app.InDbAsync(db => db.Hazards.Where(h => h.Description == "测试隐患").OrderByDescending(h => h.Id).FirstAsync());
        Assert.Equal(open + 1, await OpenAsync(staff));

        foreach (var step in new[] { HazardStatus.Notified, HazardStatus.Rectifying, HazardStatus.ReinspectionDue })
        {
            Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync($"/safety/hazards/step/{hazard.Id}", [])).StatusCode);
            Assert.Equal(step, await StatusAsync(hazard.Id));
        }

        var alone = await staff.SubmitAsync($"/safety/hazards/reinspect/{hazard.Id}", Reinspection("测试甲"));
        Assert.Equal(HttpStatusCode.BadRequest, alone.StatusCode);
        Assert.Contains("不能由其一人复查", await alone.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HazardStatus.ReinspectionDue, await StatusAsync(hazard.Id));

        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync($"/safety/hazards/reinspect/{hazard.Id}", Reinspection("测试乙"))).StatusCode);
        Assert.Equal(HazardStatus.Closed, await StatusAsync(hazard.Id));
        Assert.Equal(open, await OpenAsync(staff));
    }

    [Fact]
    public async Task A_stale_step_is_refused_and_the_other_step_stays()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var id = await app.InDbAsync(db => db.Hazards.Where(h => h.Status == HazardStatus.Notified).Select(h => h.Id).FirstAsync());
        var address = $"/safety/hazards/step/{id}";
        var stale = await staff.PageAsync(address);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(address, [])).StatusCode);

        var response = await staff.SubmitAsync(stale, address, []);

        Assert.True(response.StatusCode is HttpStatusCode.Conflict or HttpStatusCode.BadRequest, $"{response.StatusCode}");
        Assert.Equal(HazardStatus.Rectifying, await StatusAsync(id));
        Assert.Equal(1, await app.InDbAsync(db => db.HazardSteps.CountAsync(s => s.HazardId == id && s.Status == HazardStatus.Rectifying)));
    }

    [Fact]
    public async Task A_stale_enterprise_form_is_refused_and_the_other_change_stays()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        const string Address = "/safety/enterprises/edit/9";
        var stale = await staff.PageAsync(Address);
        await staff.SubmitAsync(Address, new() { ["Input.StaffCount"] = "61", ["Reason"] = "测试" });

        var response = await staff.SubmitAsync(stale, Address, new() { ["Input.StaffCount"] = "62", ["Reason"] = "测试" });

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal(61, await app.InDbAsync(db => db.Enterprises.Where(e => e.Id == 9).Select(e => e.StaffCount).SingleAsync()));
    }

    [Fact]
    public async Task The_whole_telephone_number_is_shown_for_a_purpose_that_is_recorded()
    {
        var secretary = await app.AsAsync(Role.VillageSecretary);
        var details = await secretary.PageAsync("/safety/enterprises/details/2");
        Assert.Contains("199****", details.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("1990000", details.Body.TextContent, StringComparison.Ordinal);

        var response = await secretary.SubmitAsync("/safety/enterprises/phone/2", new() { ["Purpose"] = "通知复查" });

        Assert.Contains("1990000", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(await app.InDbAsync(db => db.AuditEntries.AnyAsync(e => e.Act == "查看企业负责人电话" && e.Reason == "通知复查" && e.SubjectKey == "2")));
    }

    private static Dictionary<string, string> Reinspection(string by) =>
        new() { ["First"] = by, ["Passed"] = "true", ["Note"] = "已整改" };

    private static async Task<int> OpenAsync(Visitor visitor) => int.Parse(
        (await visitor.PageAsync("/safety")).QuerySelector("a[href='/safety/hazards?state=Open'] .figure-value")!.ChildNodes[0].TextContent,
        CultureInfo.InvariantCulture);

    private Task<HazardStatus> StatusAsync(int id) => app.InDbAsync(db => db.Hazards.Where(h => h.Id == id).Select(h => h.Status).SingleAsync());

    private Task<(int, int, int)> CountsAsync() => app.InDbAsync(async db => (await db.Inspections.CountAsync(), await db.Hazards.CountAsync(),
        await db.DocumentSequences.Where(s => s.Series == "AQJC-2020").Select(s => s.Last).SingleAsync()));
}
