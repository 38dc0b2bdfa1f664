using System.Globalization;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Organisation;
using VillageTracker.IntegrationTests.Reports;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition;

/// <summary>Where an area stands: every figure is counted again from the rows, and leads to a list of that length.</summary>
[Collection(UntouchedApp.Name)]
public sealed class AreaBoardTests(VillageApp app)
{
    [Theory]
    [InlineData("2019-12-31")]
    [InlineData("2020-06-30")]
    [InlineData("2020-09-30")]
    [InlineData("2020-10-31")]
    public async Task An_areas_figures_of_a_day_are_what_the_dates_on_its_rows_say(string day)
    {
        var on = Day(day);
        var areas = await app.InDbAsync(db => db.DemolitionAreas.AsNoTracking().ToListAsync());
        foreach (var area in areas)
        {
            var steps = (await app.WithAsync((AreaBoardQuery q) => q.RunAsync(area.Id, area.Deadline, on, on.AddDays(-30), default))).Steps;
            var rows = await app.InDbAsync(db => db.Households.AsNoTracking().Where(h => h.AreaId == area.Id).ToListAsync());
            foreach (var status in Enum.GetValues<HouseholdStatus>())
            {
                Assert.Equal(rows.Count(h => h.DateOf(status) <= on), steps.Reached(status));
            }

            Assert.Equal(rows.Where(h => h.SignedOn <= on).Sum(h => h.AgreedFen), steps.Agreed.Fen);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("?on=2020-09-30&since=2020-06-30")]
    public async Task Every_count_of_the_area_page_leads_to_a_list_of_that_length(string day)
    {
        var street = await app.AsAsync(Role.StreetReviewer);
        var area = await app.InDbAsync(db => db.DemolitionAreas.AsNoTracking().SingleAsync(a => a.Code == "D06"));
        var page = await street.PageAsync($"/demolition/areas/details/{area.Id}{day}");
        var links = page.QuerySelectorAll("table.board td a[href^='/demolition/households']").ToList();

        Assert.True(links.Count >= 9);
        foreach (var link in links)
        {
            Assert.Equal(Number(link.TextContent), await LengthAsync(street, link.GetAttribute("href")!));
        }
    }

    [Fact]
    public async Task Every_count_of_the_comparison_of_areas_leads_to_a_list_of_that_length()
    {
        var street = await app.AsAsync(Role.StreetReviewer);
        var page = await street.PageAsync("/demolition?on=2020-08-31&since=2020-06-30");
        foreach (var link in page.QuerySelectorAll("table td.num a[href^='/demolition/households']").Where((_, i) => i % 4 == 0))
        {
            Assert.Equal(Number(link.TextContent), await LengthAsync(street, link.GetAttribute("href")!));
        }
    }

    [Fact]
    public async Task Every_sum_of_the_area_page_leads_to_rows_that_add_up_to_it()
    {
        var street = await app.AsAsync(Role.StreetReviewer);
        var area = await app.InDbAsync(db => db.DemolitionAreas.AsNoTracking().SingleAsync(a => a.Code == "D06"));
        var page = await street.PageAsync($"/demolition/areas/details/{area.Id}?on=2020-09-30&since=2020-08-31");
        var rows = page.QuerySelectorAll("table.board tr").Where(r => r.QuerySelector("td a[href^='/demolition/payments']") is not null).ToList();

        Assert.Equal(8, rows.Count);
        foreach (var (row, column) in rows.Zip((string[])["协议总额", "换成面积", "货币应付", "", "货币未付", "应抵房款", "已抵", "未抵"]))
        {
            var link = row.QuerySelector("td a")!;
            var list = await street.PageAsync(link.GetAttribute("href")!);
            var sum = column.Length > 0 ? list.QuerySelector($"tfoot td[data-label='{column}']")!.TextContent : list.QuerySelector("[data-total-fen]")!.TextContent.Replace("元", "", StringComparison.Ordinal);
            Assert.Equal(link.TextContent.Trim(), sum.Trim());
        }
    }

    [Fact]
    public async Task The_progress_table_on_paper_is_the_comparison_on_the_screen()
    {
        var street = await app.AsAsync(Role.StreetReviewer);
        var text = Paper.Text(await Paper.BytesAsync(await street.GetAsync("/demolition/table?on=2020-10-31&since=2020-09-30")));
        var areas = await app.WithAsync((AreaProgressQuery q) => q.RunAsync(new(2020, 10, 31), default));
        var before = (await app.WithAsync((AreaProgressQuery q) => q.RunAsync(new(2020, 9, 30), default))).ToDictionary(a => a.AreaId);

        Assert.Equal(9, areas.Count);
        Assert.All(areas, a => Assert.Contains(
            $"{a.Households}{a.Surveyed}{a.Appraised}{With(a.Signed, before[a.AreaId].Signed)}{With(a.Vacated, before[a.AreaId].Vacated)}", text, StringComparison.Ordinal));
        foreach (var expected in (string[])["拆迁进度表", "剩余户逐周递减", "各户位置和进度", "演示数据", "补偿资金"])
        {
            Assert.Contains(expected, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_table_compared_with_a_later_day_is_refused_in_words()
    {
        var response = await (await app.AsAsync(Role.StreetReviewer)).GetAsync("/demolition/table?on=2020-09-30&since=2020-10-31");
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("应早于", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string With(int now, int before) => now == before ? $"{now}" : string.Create(CultureInfo.InvariantCulture, $"{now}（{now - before:+0;−0}）");

    private static async Task<int> LengthAsync(Visitor visitor, string address)
    {
        var list = await visitor.PageAsync(address);
        return list.QuerySelector(".pager strong") is { } total ? Number(total.TextContent) : 0;
    }

    private static int Number(string text) => Math.Abs(int.Parse(text.Trim().Replace("−", "-", StringComparison.Ordinal), NumberStyles.Integer | NumberStyles.AllowThousands, CultureInfo.InvariantCulture));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
