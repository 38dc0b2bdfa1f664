using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Projects;
using VillageTracker.Domain.Projects.Queries;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Projects;

[Collection(SharedApp.Name)]
public sealed class ProjectPagesTests(VillageApp app)
{
    private static readonly DateOnly AsOf = new(2020, 10, 31);

    private static readonly Dictionary<string, string> Good = new()
    {
        ["Code"] = "P90",
        ["Input.Name"] = "测试项目",
        ["Input.Kind"] = nameof(ProjectKind.Other),
    };

    private Task<int> IdOf(string code) => app.InDbAsync(db => db.Projects.Where(p => p.Code == code).Select(p => p.Id).SingleAsync());

    private Task<int> CountAsync() => app.InDbAsync(db => db.Projects.CountAsync());

    /// <summary>A project of its own, so that a test may change what it likes and the village's figures stay.</summary>
    private async Task<(int Project, int Stage)> RegisterAsync(string code)
    {
        var today = new DateOnly(2020, 10, 31);
        return await app.InDbAsync(async db =>
        {
            var project = Project.Create(320902007203, code, new("测试项目" + code, ProjectKind.Other));
            var stage = project.AddStage(new("平整", PlannedOn: new(2020, 12, 1), IsKnownNotStarted: true));
            project.StartStage(stage, new(2020, 9, 1), today);
            db.Add(project);
            await db.SaveChangesAsync();
            return (project.Id, stage.Id);
        });
    }

    private Task RemoveAsync(int project) => app.InDbAsync(async db =>
    {
        db.Remove(await db.Projects.Include(p => p.Stages).ThenInclude(s => s.Steps).Include(p => p.Parts).SingleAsync(p => p.Id == project));
        await db.SaveChangesAsync();
    });

    [Fact]
    public async Task The_list_shows_the_six_projects_and_the_six_practical_projects()
    {
        var page = await (await app.AsAsync(Role.StreetReviewer)).PageAsync("/projects");
        var text = page.Body!.TextContent;

        foreach (var name in new[]
        {
            "小洋湾东园", "宝能智慧物流产业园", "鑫旺广场", "维阳商业街二期", "圩洋一组工业小区项目改造", "申鑫名城环境整治",
            "新洋路下穿通车", "农庄路扩建", "“春风行动”惠民措施", "安置房分房入住", "棚户区改造",
        })
        {
            Assert.Contains(name, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_the_report_did_not_say_is_drawn_as_unknown()
    {
        var page = await (await app.AsAsync(Role.VillageStaff)).PageAsync($"/projects/details/{await IdOf("P01")}");
        var strip = page.QuerySelectorAll(".stage-strip li");

        Assert.Equal("未知", strip.Single(s => s.QuerySelector("strong")!.TextContent == "6号楼封顶").QuerySelector("small")!.TextContent);
        Assert.Equal(4, strip.Count(s => s.ClassList.Contains("stage-is-done") && s.TextContent.Contains("封顶", StringComparison.Ordinal)));
        Assert.Contains("隐藏税源", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bnzh", "P02")] // pinyin initials of 宝能智慧
    [InlineData("鑫旺", "P03")]
    [InlineData("p05", "P05")]
    public async Task A_project_is_found_by_code_name_and_initials(string text, string code)
    {
        var page = await (await app.AsAsync(Role.VillageStaff)).PageAsync("/projects?q=" + Uri.EscapeDataString(text));

        Assert.StartsWith(code, Assert.Single(page.QuerySelectorAll(".project-card h2 a")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_of_a_day_are_counted_by_the_days_of_the_steps()
    {
        var before = await app.WithAsync<ProjectProgressQuery, ProjectsOnDay>(q => q.RunAsync(new(2020, 6, 29), default));
        var after = await app.WithAsync<ProjectProgressQuery, ProjectsOnDay>(q => q.RunAsync(AsOf, default));

        Assert.Null(before.Projects.Single(p => p.Code == "P01").ShareDone);
        Assert.Equal((0, 5), (before.Projects.Single(p => p.Code == "P02").Done, before.Projects.Single(p => p.Code == "P02").Unknown));
        var logistics = after.Projects.Single(p => p.Code == "P02");
        Assert.Equal((5, 7), (logistics.Done, logistics.Stages.Count));
        Assert.Equal(new DateOnly(2020, 11, 20), logistics.NextPlanned!.PlannedOn);
        Assert.Equal(["竣工验收", "破损道路修补"], after.Projects.SelectMany(p => p.Late).Select(s => s.Name));
        Assert.Equal(6, after.Practical.Count);
        Assert.Equal(4, after.Practical.Count(p => p.Status == StageStatus.Unknown));
        Assert.Equal(StageStatus.Claimed, after.Projects.Single(p => p.Code == "P05").Stages[0].Status);
    }

    [Fact]
    public async Task A_registered_project_is_there_with_its_audit_entry()
    {
        var staff = await app.AsAsync(Role.VillageStaff);

        var response = await staff.SubmitAsync("/projects/create", new(Good) { ["Input.Longitude"] = "120.2", ["Input.Latitude"] = "33.4" });

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var id = await IdOf("P90");
        await app.InDbAsync(async db =>
        {
            Assert.Equal("csxm", (await db.Projects.SingleAsync(p => p.Id == id)).PinyinInitials);
            Assert.Equal("登记项目", (await db.AuditEntries.SingleAsync(e => e.SubjectType == "Project" && e.SubjectKey == $"{id}")).Act);
        });
        await RemoveAsync(id);
    }

    [Theory]
    [InlineData("Code", "X1", "项目编号")]
    [InlineData("Code", "P01", "已被使用")]
    [InlineData("Input.Name", "", "请填写项目名称")]
    [InlineData("Input.Kind", "", "请选择类别")]
    [InlineData("Input.Longitude", "120.2", "同时填写")]
    public async Task Bad_input_gets_a_sentence_and_nothing_is_saved(string field, string value, string word)
    {
        var before = await CountAsync();
        var staff = await app.AsAsync(Role.VillageStaff);

        var response = await staff.SubmitAsync("/projects/create", new(Good) { [field] = value });

        var page = await Visitor.HtmlAsync(response);
        Assert.Contains(word, page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_place_with_swapped_coordinates_is_refused()
    {
        var staff = await app.AsAsync(Role.VillageStaff);

        var response = await staff.SubmitAsync("/projects/create", new(Good) { ["Input.Longitude"] = "33.4", ["Input.Latitude"] = "120.2" });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("写反", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stage_is_completed_through_its_form()
    {
        var (project, stage) = await RegisterAsync("P91");
        var staff = await app.AsAsync(Role.VillageStaff);

        var response = await staff.SubmitAsync($"/projects/stage/{stage}", new() { ["Input.To"] = nameof(StageStatus.Done), ["Input.On"] = "2020-10-30" });

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(new DateOnly(2020, 10, 30), await app.InDbAsync(db => db.ProjectStages.Where(s => s.Id == stage).Select(s => s.DoneOn).SingleAsync()));
        await RemoveAsync(project);
    }

    [Theory]
    [InlineData(nameof(StageStatus.Done), "2020-11-01", "还没有到")]
    [InlineData(nameof(StageStatus.Done), "2020-08-31", "早于上一次")]
    [InlineData(nameof(StageStatus.NotStarted), "2020-10-31", "写明原因")]
    public async Task A_step_that_breaks_a_rule_is_refused_on_the_form(string to, string on, string word)
    {
        var (project, stage) = await RegisterAsync("P92");
        var staff = await app.AsAsync(Role.VillageStaff);

        var response = await staff.SubmitAsync($"/projects/stage/{stage}", new() { ["Input.To"] = to, ["Input.On"] = on });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(word, (await Visitor.HtmlAsync(response)).QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(StageStatus.UnderWay, await app.InDbAsync(db => db.ProjectStages.Where(s => s.Id == stage).Select(s => s.Status).SingleAsync()));
        await RemoveAsync(project);
    }

    [Fact]
    public async Task A_stage_added_with_a_new_part_is_unknown()
    {
        var (project, _) = await RegisterAsync("P93");
        var staff = await app.AsAsync(Role.VillageStaff);

        await staff.SubmitAsync($"/projects/addstage/{project}", new() { ["Name"] = "封顶", ["Part"] = "1号楼" });

        var page = await staff.PageAsync($"/projects/details/{project}");
        Assert.Equal("1号楼封顶", Assert.Single(page.QuerySelectorAll(".stage-strip .stage-is-unknown strong")).TextContent);
        await RemoveAsync(project);
    }

    [Fact]
    public async Task A_planned_day_is_changed_only_with_a_reason()
    {
        var (project, stage) = await RegisterAsync("P94");
        var staff = await app.AsAsync(Role.VillageStaff);

        var refused = await staff.SubmitAsync($"/projects/plan/{stage}", new() { ["PlannedOn"] = "2020-12-20" });
        var taken = await staff.SubmitAsync($"/projects/plan/{stage}", new() { ["PlannedOn"] = "2020-12-20", ["Reason"] = "设计单位延期" });

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Redirect), (refused.StatusCode, taken.StatusCode));
        Assert.Equal(new DateOnly(2020, 12, 20), await app.InDbAsync(db => db.ProjectStages.Where(s => s.Id == stage).Select(s => s.PlannedOn).SingleAsync()));
        await RemoveAsync(project);
    }

    [Fact]
    public async Task A_stale_form_is_refused_and_the_other_change_stays()
    {
        var (project, stage) = await RegisterAsync("P95");
        var staff = await app.AsAsync(Role.VillageStaff);
        var address = $"/projects/stage/{stage}";
        var stale = await staff.PageAsync(address);
        await staff.SubmitAsync(address, new() { ["Input.To"] = nameof(StageStatus.Claimed), ["Input.On"] = "2020-10-01" });

        var response = await staff.SubmitAsync(stale, address, new() { ["Input.To"] = nameof(StageStatus.Done), ["Input.On"] = "2020-10-02" });

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal(StageStatus.Claimed, await app.InDbAsync(db => db.ProjectStages.Where(s => s.Id == stage).Select(s => s.Status).SingleAsync()));
        await RemoveAsync(project);
    }

    [Fact]
    public async Task A_project_is_edited_with_a_reason()
    {
        var (project, _) = await RegisterAsync("P96");
        var staff = await app.AsAsync(Role.VillageStaff);

        var response = await staff.SubmitAsync($"/projects/edit/{project}", new() { ["Input.Place"] = "新洋路北侧", ["Reason"] = "补充位置" });

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var history = (await staff.PageAsync($"/projects/details/{project}")).QuerySelector("#history tbody tr")!.TextContent;
        foreach (var word in new[] { "演示·村工作人员", "修改项目", "补充位置", "位置：新洋路北侧" })
        {
            Assert.Contains(word, history, StringComparison.Ordinal);
        }

        await RemoveAsync(project);
    }

    [Theory]
    [InlineData("/projects/create")]
    [InlineData("/projects/edit/1")]
    [InlineData("/projects/addstage/1")]
    [InlineData("/projects/stage/1")]
    [InlineData("/projects/plan/1")]
    [InlineData("/projects/movepractical/1")]
    public async Task The_street_may_look_but_not_write(string address)
    {
        var street = await app.AsAsync(Role.StreetReviewer);

        Assert.Equal(HttpStatusCode.Forbidden, (await street.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Anonymous().GetAsync(address)).StatusCode);
    }

    [Theory]
    [InlineData("/projects/details/99999")]
    [InlineData("/projects/stage/99999")]
    [InlineData("/projects/practical/99999")]
    public async Task What_is_not_there_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync(Role.VillageStaff)).GetAsync(address)).StatusCode);

    [Fact]
    public async Task Due_are_the_late_stages_and_by_the_end_of_the_year_the_practical_projects()
    {
        var late = await app.WithAsync<ProjectsDueQuery, IReadOnlyList<Domain.Common.DueItem>>(q => q.DueAsync(AsOf, 50, default));
        var year = await app.WithAsync<ProjectsDueQuery, IReadOnlyList<Domain.Common.DueItem>>(q => q.DueAsync(new(2020, 12, 31), 50, default));

        Assert.Equal([new(2020, 9, 30), new(2020, 10, 20)], late.Select(d => d.DueOn));
        Assert.Equal(6, year.Count(d => d.Kind == "PracticalProject"));
    }

    [Fact]
    public async Task A_practical_project_shows_its_steps_and_its_form()
    {
        var id = await app.InDbAsync(db => db.PracticalProjects.Where(p => p.Number == 5).Select(p => p.Id).SingleAsync());
        var staff = await app.AsAsync(Role.VillageStaff);

        Assert.Contains("据 2020-06-30 报道", (await staff.PageAsync($"/projects/practical/{id}")).Body!.TextContent, StringComparison.Ordinal);
        var response = await staff.SubmitAsync($"/projects/movepractical/{id}", new() { ["Input.To"] = nameof(StageStatus.Done), ["Input.On"] = "2021-01-01" });
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
