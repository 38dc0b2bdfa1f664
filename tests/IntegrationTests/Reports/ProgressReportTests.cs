using System.Globalization;
using System.Net;
using VillageTracker.Domain.Debt;
using VillageTracker.Domain.Debt.Queries;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Projects;
using VillageTracker.Domain.Projects.Queries;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Safety.Queries;
using VillageTracker.Domain.Targets.Queries;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Reports;

/// <summary>The progress report read back and compared with the queries that the screens use.</summary>
[Collection(UntouchedApp.Name)]
public sealed class ProgressReportTests(VillageApp app)
{
    private const string Address = "/reports/progress?period=2020-10";
    private static readonly DateOnly AsOf = new(2020, 10, 31);

    [Fact]
    public async Task The_file_has_a_chinese_name_and_is_kept_by_no_cache()
    {
        var response = await (await app.AsAsync(Role.VillageStaff)).GetAsync(Address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("圩洋村发展进展报告-2020-10.pdf", response.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task The_funnel_on_paper_is_the_funnel_of_the_rows()
    {
        var text = await TextAsync();
        var funnel = await app.WithAsync((ResettlementFunnelQuery q) => q.RunAsync(AsOf, default));

        Assert.Equal((534, 477, 460), (funnel.Allocated, funnel.Statements, funnel.HandedOver));
        foreach (var expected in (string[])
            ["534套", "477套", "460套", "89.33%（477/534）", "96.44%（460/477）", "86.14%（460/534）", "未开单57套", "已开单未拿房17套", "未办结74套",
                $"应收{funnel.Due}元", $"已收{funnel.Received}元", $"未收{funnel.Outstanding}元", $"应退{funnel.RefundDue}元", $"已退{funnel.Refunded}元"])
        {
            Assert.Contains(expected, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_target_stands_with_its_figures_in_its_own_unit()
    {
        var text = await TextAsync();
        var targets = await app.WithAsync((TargetProgressQuery q) => q.RunAsync(new(2020, 10, 1), AsOf, default));

        Assert.Equal(12, targets.Count);
        Assert.All(targets, t => Assert.Contains(
            t.Target.InShort() + t.ThisPeriod.InShort() + t.Cumulative.InShort() + Percent(t.Completion) + Percent(t.Schedule), text, StringComparison.Ordinal));
        Assert.Contains("200万美元", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_area_stands_with_its_households_and_what_is_left()
    {
        var text = await TextAsync();
        var areas = await app.WithAsync((AreaProgressQuery q) => q.RunAsync(AsOf, default));

        Assert.Equal(9, areas.Count);
        Assert.All(areas, a => Assert.Contains(
            Count(a.Households) + Count(a.Signed) + Count(a.Vacated) + Count(a.Demolished) + Count(a.Settled) + Count(a.Remaining) + Percent(a.SigningRate ?? 0)
                + a.Agreed.Wan().ToString("N2", CultureInfo.InvariantCulture), text, StringComparison.Ordinal));
        Assert.Contains($"{areas.Sum(a => a.Remaining)}户", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Debt_stands_to_the_fen_by_way_and_in_all()
    {
        var text = await TextAsync();
        var debt = await app.WithAsync((DebtSummaryQuery q) => q.RunAsync(2020, AsOf, default));

        Assert.Equal("10,000,000.00", debt.Target.ToString());
        Assert.Contains($"年度化解目标10,000,000.00元本年已化解{debt.ResolvedThisYear}元完成率{Percent(debt.Completion)}", text, StringComparison.Ordinal);
        Assert.Contains($"期末余额{debt.ClosingBalance}元", text, StringComparison.Ordinal);
        Assert.All(debt.Ways, w => Assert.Contains($"{w.Way.Label()}{w.Entries}{w.Amount}", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stages_and_practical_projects_stand_with_their_status_and_unknown_stays_unknown()
    {
        var text = await TextAsync();
        var projects = await app.WithAsync((ProjectProgressQuery q) => q.RunAsync(AsOf, default));

        Assert.Equal(6, projects.Practical.Count);
        Assert.All(projects.Practical, p => Assert.Contains(Paper.Dense(p.Name + p.Status.Label()), text, StringComparison.Ordinal));
        Assert.All(projects.Projects.SelectMany(p => p.Stages), s => Assert.Contains(Paper.Dense(s.FullName + s.Status.Label()), text, StringComparison.Ordinal));
        Assert.Contains("未知", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Safety_stands_as_counted()
    {
        var text = await TextAsync();
        var s = await app.WithAsync((SafetySummaryQuery q) => q.RunAsync(AsOf, default));

        Assert.Contains($"在册企业{s.Enterprises}家本年已检查{s.CheckedThisYear}家检查逾期{s.ChecksOverdue}家", text, StringComparison.Ordinal);
        Assert.Contains($"本年发现隐患{s.Found}条本年已闭环{s.Closed}条未闭环{s.Open}条其中逾期{s.OpenOverdue}条其中重大{s.MajorOpen}条", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_counts_itself_and_the_last_one_anchors_the_audit_chain()
    {
        var pages = Paper.Pages(await BytesAsync());
        var head = await app.InDbAsync(db => Task.FromResult(db.AuditHeads.Single()));

        for (var page = 2; page <= pages.Count; page++)
        {
            Assert.Contains($"第{page}页/共{pages.Count}页", pages[page - 1], StringComparison.Ordinal);
            Assert.Contains("数据截至2020-10-31", pages[page - 1], StringComparison.Ordinal);
        }

        Assert.All(pages, page => Assert.Contains("演示数据", page, StringComparison.Ordinal));
        Assert.Contains(Count((int)head.Count) + "条", pages[^1], StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexString(head.Hash), pages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_data_gives_the_same_bytes() => Assert.Equal(await BytesAsync(), await BytesAsync());

    [Fact]
    public async Task A_past_quarter_is_counted_to_its_own_last_day()
    {
        var text = Paper.Text(await Paper.BytesAsync(await (await app.AsAsync(Role.StreetReviewer)).GetAsync("/reports/progress?period=2020-Q3")));
        var funnel = await app.WithAsync((ResettlementFunnelQuery q) => q.RunAsync(new(2020, 9, 30), default));

        Assert.Contains("数据截至2020年9月30日", text, StringComparison.Ordinal);
        Assert.Contains($"开出拿房结算单{funnel.Statements}套", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-13", "不是报告期")]
    [InlineData("abc", "不是报告期")]
    [InlineData("2020-11", "还没有开始")]
    public async Task A_wrong_or_future_period_is_one_sentence_on_the_page(string period, string sentence)
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        foreach (var address in (string[])[$"/reports/progress?period={period}", $"/reports?period={period}"])
        {
            var response = await staff.GetAsync(address);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Contains(sentence, (await Visitor.HtmlAsync(response)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_page_previews_the_same_figures_and_leads_to_the_file()
    {
        var page = await (await app.AsAsync(Role.VillageSecretary)).PageAsync("/reports?period=2020-10");
        var main = page.QuerySelector("main")!.TextContent;

        Assert.All((string[])["534", "477", "460"], figure => Assert.Contains(figure, main, StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector($"a[href='{Address}']"));
    }

    [Fact]
    public async Task A_stranger_is_led_to_the_sign_in_page()
    {
        foreach (var address in (string[])[Address, "/reports", "/resettlement/statements/1/pdf", "/resettlement/statements/pdf"])
        {
            var response = await app.Anonymous().GetAsync(address);
            Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
            Assert.StartsWith("/account/login", response.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        }
    }

    private async Task<byte[]> BytesAsync() => await Paper.BytesAsync(await (await app.AsAsync(Role.VillageStaff)).GetAsync(Address));

    private async Task<string> TextAsync() => Paper.Text(await BytesAsync());

    private static string Count(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Percent(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture) + "%";
}
