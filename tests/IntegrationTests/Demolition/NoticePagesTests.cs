using System.Net;
using Microsoft.EntityFrameworkCore;
using UglyToad.PdfPig;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Organisation;
using VillageTracker.IntegrationTests.Reports;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition;

[Collection(SharedApp.Name)]
public sealed class NoticePagesTests(VillageApp app)
{
    private static readonly Dictionary<string, string> Survey = new() { ["Type"] = "SurveyResult", ["PostedOn"] = "2020-10-20", ["LastDay"] = "" };

    [Fact]
    public async Task A_notice_made_from_rows_gets_the_next_number_and_hides_names()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var before = await app.InDbAsync(db => db.PublicNotices.CountAsync(n => n.Number.StartsWith("GS-2020-")));
        var notice = await PostAsync(staff, "D05", Survey);

        Assert.Equal($"GS-2020-{before + 1:0000}", notice.Number);
        Assert.Equal(new DateOnly(2020, 10, 27), notice.LastDay);
        var page = (await staff.PageAsync($"/demolition/notices/details/{notice.Id}")).Body!.TextContent;
        var content = NoticeContent.FromJson(notice.Content);
        Assert.Equal(78, content.Rows.Count);
        Assert.All(content.Rows, r => Assert.DoesNotContain($"{r.Name} ", page.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Contains("与公示时一致", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_must_hang_for_thirty_days()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var id = await AreaAsync("D07");

        var response = await staff.SubmitAsync($"/demolition/notices/create/{id}", new() { ["Type"] = "CommentRequest", ["PostedOn"] = "2020-09-01", ["LastDay"] = "2020-09-30", ["Body"] = "方案" });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("不少于30日（征收条例第十条、第十一条），截止日不能早于 2020-10-01", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_posted_on_the_first_of_September_takes_comments_until_after_the_holiday()
    {
        var staff = await app.AsAsync(Role.VillageStaff);

        var notice = await PostAsync(staff, "D07", new() { ["Type"] = "CommentRequest", ["PostedOn"] = "2020-09-01", ["Body"] = "方案" });

        Assert.Equal((new DateOnly(2020, 10, 1), new DateOnly(2020, 10, 9)), (notice.LastDay, notice.ObjectUntil));
    }

    [Theory]
    [InlineData("", 595)]
    [InlineData("?a3=true", 842)]
    public async Task The_board_paper_repeats_the_head_says_where_to_object_and_names_nobody_in_full(string size, int width)
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var notice = await PostAsync(staff, "D04", Survey);
        var file = await Paper.BytesAsync(await staff.GetAsync($"/demolition/notices/print/{notice.Id}{size}"));

        using var pdf = PdfDocument.Open(file);
        Assert.Equal(width, pdf.GetPage(1).Width, 0);
        var pages = Paper.Pages(file);
        Assert.True(pages.Count > 1);
        Assert.All(pages.Take(pages.Count - 1), p => Assert.Contains("认定面积（平方米）", p, StringComparison.Ordinal));
        Assert.Contains($"第{pages.Count}页/共{pages.Count}页", pages[^1], StringComparison.Ordinal);
        var text = string.Concat(pages);
        Assert.Contains("2020年10月27日", text, StringComparison.Ordinal);
        Assert.Contains("向谁提：", text, StringComparison.Ordinal);
        Assert.All(NoticeContent.FromJson(notice.Content).Rows.Where(r => r.Name.Length > 2), r => Assert.DoesNotContain(r.Name, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Full_names_are_printed_for_compensation_when_asked_and_never_a_number()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var notice = await PostAsync(staff, "D08", new() { ["Type"] = "HouseholdCompensation", ["PostedOn"] = "2020-10-26" });
        var rows = NoticeContent.FromJson(notice.Content).Rows;

        var masked = Paper.Text(await Paper.BytesAsync(await staff.GetAsync($"/demolition/notices/print/{notice.Id}")));
        var named = Paper.Text(await Paper.BytesAsync(await staff.GetAsync($"/demolition/notices/print/{notice.Id}?full=true")));

        Assert.DoesNotContain(rows[0].Name, masked, StringComparison.Ordinal);
        Assert.All(rows, r => Assert.Contains(r.Name, named, StringComparison.Ordinal));
        Assert.DoesNotMatch("1990000|1[3-9][0-9]{9}", named);
        var survey = await PostAsync(staff, "D08", Survey);
        Assert.DoesNotContain(rows[0].Name, Paper.Text(await Paper.BytesAsync(await staff.GetAsync($"/demolition/notices/print/{survey.Id}?full=true"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replaced_notice_stays_and_says_by_which()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var old = await PostAsync(staff, "D06", Survey);
        var next = await PostAsync(staff, "D06", new(Survey) { ["ReplacesId"] = $"{old.Id}", ["ReplaceReason"] = "面积更正" });

        var page = (await staff.PageAsync($"/demolition/notices/details/{old.Id}")).Body!.TextContent;

        Assert.Contains($"更换为 {next.Number}", page, StringComparison.Ordinal);
        Assert.Contains("面积更正", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_objection_written_down_by_staff_is_marked_clocked_answered_and_read_by_the_villager()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var notice = await PostAsync(staff, "D03", Survey);
        var filed = await Visitor.HtmlAsync(await staff.SubmitAsync($"/demolition/objections/file/{notice.Id}", new()
        {
            ["Text"] = "我家面积少算了", ["From"] = "张三", ["Phone"] = "13812345678", ["HouseholdCode"] = "D03-001", ["ReceivedOn"] = "2020-10-21",
        }));
        var words = filed.QuerySelectorAll("main dd").Select(d => d.TextContent.Trim()).ToList();
        var (receipt, code) = (words[0], words[1]);
        var objection = await app.InDbAsync(db => db.Objections.SingleAsync(o => o.Receipt == receipt));
        Assert.Equal((new DateOnly(2020, 11, 5), new DateOnly(2020, 12, 21)), (objection.AcceptBy, objection.AnswerBy)); // 60 days end on a Sunday

        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync($"/demolition/objections/accept/{objection.Id}", new() { ["On"] = "2020-10-22" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync($"/demolition/objections/answer/{objection.Id}", new() { ["On"] = "2020-10-30", ["Outcome"] = "Accepted", ["Answer"] = "已复核，更正为90平方米。" })).StatusCode);
        var page = (await staff.PageAsync($"/demolition/objections/details/{objection.Id}")).Body!.TextContent;
        Assert.Contains("工作人员代填", page, StringComparison.Ordinal);
        Assert.DoesNotContain("13812345678", page, StringComparison.Ordinal);

        var answer = await Visitor.HtmlAsync(await app.Anonymous().SubmitAsync("/notices/answer", new() { ["Receipt"] = receipt, ["Code"] = code }));
        Assert.Contains("更正为90平方米", answer.Body!.TextContent, StringComparison.Ordinal);
        var wrong = await Visitor.HtmlAsync(await app.Anonymous().SubmitAsync("/notices/answer", new() { ["Receipt"] = "YY-2020-0001", ["Code"] = code }));
        Assert.Contains("没有查到", wrong.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_household_of_another_area_is_refused()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var notice = await PostAsync(staff, "D03", Survey);

        var response = await staff.SubmitAsync($"/demolition/objections/file/{notice.Id}", new() { ["Text"] = "不对", ["HouseholdCode"] = "D04-001", ["ReceivedOn"] = "2020-10-21" });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private Task<int> AreaAsync(string code) => app.InDbAsync(db => db.DemolitionAreas.Where(a => a.Code == code).Select(a => a.Id).SingleAsync());

    private async Task<PublicNotice> PostAsync(Visitor staff, string area, Dictionary<string, string> fields)
    {
        var response = await staff.SubmitAsync($"/demolition/notices/create/{await AreaAsync(area)}", fields);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var id = int.Parse(response.Headers.Location!.ToString().Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        return await app.InDbAsync(db => db.PublicNotices.AsNoTracking().SingleAsync(n => n.Id == id));
    }
}
