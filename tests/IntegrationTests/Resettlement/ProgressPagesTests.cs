using System.Net;
using Microsoft.EntityFrameworkCore;
using UglyToad.PdfPig;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Progress.Queries;
using VillageTracker.Domain.Resettlement.Stock.Queries;
using VillageTracker.IntegrationTests.Imports;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement;

/// <summary>Where are we, as of any day: numbers, their named lists with reasons, the paper and the sheet.</summary>
[Collection(UntouchedApp.Name)]
public sealed class ProgressPagesTests(VillageApp app)
{
    private static readonly DateOnly Today = new(2020, 10, 31);
    private static readonly DateOnly June = new(2020, 6, 30);

    private Task<ResettlementBoard> BoardAsync(DateOnly on) => app.WithAsync((ResettlementBoardQuery q) => q.RunAsync(on, default));

    private Task<List<CaseOnDay>> CasesAsync(DateOnly on, DayGroup group) => app.WithAsync((CasesOnDayQuery q) => q.AllAsync(on, group, default));

    [Fact]
    public async Task The_57_and_the_17_are_lists_of_names_with_a_reason_each()
    {
        var (without, unpaid) = (await CasesAsync(Today, DayGroup.NoStatement), await CasesAsync(Today, DayGroup.Unpaid));

        Assert.Equal((57, 17, 0), (without.Count, unpaid.Count, (await CasesAsync(Today, DayGroup.NoKeys)).Count));
        Assert.All(without.Concat(unpaid), c => Assert.NotEqual("", c.Reason));
        var disputed = await app.InDbAsync(db => db.Disputes.Where(d => d.ClosedOn == null).Select(d => d.AllocationId).ToListAsync());
        Assert.NotEmpty(disputed);
        Assert.All(without.Concat(unpaid), c => Assert.Equal(disputed.Contains(c.AllocationId), c.Reason.StartsWith("争议：", StringComparison.Ordinal)));
        Assert.All(unpaid.Where(c => !disputed.Contains(c.AllocationId)), c => Assert.Contains("交款", c.Reason, StringComparison.Ordinal));
        Assert.Contains(unpaid, c => c.DaysLate > 0);
        Assert.Equal((without.Count(c => c.DaysLate > 0), unpaid.Count(c => c.DaysLate > 0)), await app.WithAsync((CasesOnDayQuery q) => q.CountLateAsync(Today, default)));
        Assert.All(without, c => Assert.Equal(c.DaysLate > 0, c.DueOn < Today));
    }

    [Theory]
    [InlineData(2020, 10, 31)]
    [InlineData(2020, 6, 30)]
    [InlineData(2020, 1, 31)]
    [InlineData(2019, 12, 1)]
    public async Task On_any_day_lists_buildings_and_sums_agree(int year, int month, int day)
    {
        var on = new DateOnly(year, month, day);
        var board = await BoardAsync(on);

        Assert.Equal((board.Homes.Homes, board.Homes.Allocated, board.Homes.Statements, board.Homes.Paid, board.Homes.HandedOver),
            (board.Sum(b => b.Homes), board.Sum(b => b.Allocated), board.Sum(b => b.Statements), board.Sum(b => b.Paid), board.Sum(b => b.HandedOver)));
        Assert.Equal((board.Homes.NoStatement, board.Unpaid, board.NoKeys),
            ((await CasesAsync(on, DayGroup.NoStatement)).Count, (await CasesAsync(on, DayGroup.Unpaid)).Count, (await CasesAsync(on, DayGroup.NoKeys)).Count));
        foreach (var (group, count) in new[] { (HouseholdGroup.Eligible, board.Households.Eligible), (HouseholdGroup.Ordered, board.Households.Ordered) })
        {
            Assert.Equal(count, (await app.WithAsync((HouseholdsOnDayQuery q) => q.RunAsync(on, group, 1, default))).Total);
        }

        var chart = await app.WithAsync((StackingChartQuery q) => q.RunAsync(null, on, default));
        Assert.Equal((board.Homes.Homes, board.Homes.Allocated, board.Sum(b => b.Free)),
            (chart.Homes.Count(), chart.Homes.Count(h => h.Stage is not null), chart.Homes.Count(h => h.State == HomeState.Free)));
        Assert.Equal(board.Homes.HandedOver, chart.Homes.Count(h => h.Stage == AllocationStage.HandedOver));
    }

    [Fact]
    public async Task The_past_is_shown_as_it_was()
    {
        var (then, now) = (await BoardAsync(June), await BoardAsync(Today));

        Assert.Equal((534, 477, 460, 560), (now.Homes.Allocated, now.Homes.Statements, now.Homes.HandedOver, now.Homes.Homes));
        Assert.True(then.Homes.Allocated < now.Homes.Allocated && then.Sum(b => b.Free) > now.Sum(b => b.Free));
        var late = await CasesAsync(June, DayGroup.Unpaid);
        Assert.Contains(late, c => app.InDbAsync(db => db.Allocations.AnyAsync(a => a.Id == c.AllocationId && a.PaidOn > June)).Result); // paid since
    }

    [Fact]
    public async Task Every_number_of_the_page_leads_to_its_list()
    {
        var visitor = await app.AsAsync(Role.StreetReviewer);
        var page = await visitor.PageAsync("/resettlement/progress?on=2020-09-30");

        var links = page.QuerySelectorAll("main .funnel a, main .figures a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(12, links.Count);
        foreach (var link in links)
        {
            Assert.Contains("on=2020-09-30", link, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(link)).StatusCode);
        }
    }

    [Fact]
    public async Task A_day_to_come_is_refused_in_words()
    {
        var visitor = await app.AsAsync(Role.VillageStaff);
        foreach (var address in (string[])["/resettlement/progress?on=2020-11-01", "/resettlement/progress/cases?on=2020-11-01", "/resettlement/homes/chart?on=2020-11-01"])
        {
            Assert.Contains("2020-11-01 还没有到", (await visitor.PageAsync(address)).Body!.TextContent, StringComparison.Ordinal);
        }

        var sheet = await visitor.GetAsync("/sheets/resettlement-progress.xlsx?on=2020-11-01");
        Assert.Equal(HttpStatusCode.BadRequest, sheet.StatusCode);
        Assert.Contains("还没有到", await sheet.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_paper_has_figures_buildings_and_both_lists_and_no_name_in_full()
    {
        var visitor = await app.AsAsync(Role.VillageStaff);
        using var pdf = PdfDocument.Open(await (await visitor.GetAsync("/resettlement/progress/print?on=2020-10-31")).Content.ReadAsByteArrayAsync());
        var text = string.Concat(pdf.GetPages().Select(p => p.Text));

        foreach (var said in (string[])["534", "477", "460", "没有结算单的57套", "已开单未结清的17套", "12幢", "演示数据"])
        {
            Assert.Contains(said, text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        var waiting = await CasesAsync(Today, DayGroup.NoStatement);
        Assert.All(waiting, c => Assert.Contains(c.HomeCode, text, StringComparison.Ordinal));
        Assert.All(waiting.Where(c => c.HeadName.Length > 2), c => Assert.DoesNotContain(c.HeadName, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_sheet_has_the_same_rows_masked()
    {
        var rows = await (await app.AsAsync(Role.VillageStaff)).RowsAsync("/sheets/resettlement-progress.xlsx?on=2020-10-31");

        Assert.Contains(rows, r => r is ["已分配", "534", ..]);
        Assert.Equal(74, rows.Count(r => r.Count > 6 && r[1].StartsWith('D') && r[2].EndsWith('*')));
    }

    [Fact]
    public async Task A_stranger_gets_neither_page_nor_file()
    {
        foreach (var address in (string[])["/resettlement/progress", "/resettlement/progress/cases", "/resettlement/progress/print", "/resettlement/homes/chart", "/resettlement/homes/chart/print", "/sheets/homes.xlsx", "/sheets/resettlement-progress.xlsx"])
        {
            var response = await app.Anonymous().GetAsync(address);
            Assert.True(response.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.Unauthorized, $"{address}: {response.StatusCode}");
        }
    }

    [Fact]
    public async Task The_chart_says_each_state_in_words_and_leads_to_the_home_and_prints_on_one_page()
    {
        var visitor = await app.AsAsync(Role.VillageStaff);
        var page = await visitor.PageAsync("/resettlement/homes/chart");

        var cells = page.QuerySelectorAll("main .stack-cell a");
        Assert.Equal(44, cells.Length);
        Assert.All(cells, a => Assert.Matches("空闲|冻结|锁定|已选|临时周转|失效|已开结算单|已结清|已拿房", a.GetAttribute("aria-label")!));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(cells[0].GetAttribute("href")!)).StatusCode);
        using var pdf = PdfDocument.Open(await (await visitor.GetAsync(page.QuerySelector("main a.btn-primary")!.GetAttribute("href")!)).Content.ReadAsByteArrayAsync());
        Assert.Equal(1, pdf.NumberOfPages);
        Assert.Contains("1-2-1102", pdf.GetPage(1).Text, StringComparison.Ordinal);
    }
}
