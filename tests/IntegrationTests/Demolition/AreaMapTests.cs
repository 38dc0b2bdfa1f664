using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition;

/// <summary>The map of an area as of a day, and the reasons of those left: both are the same households as the table's.</summary>
[Collection(UntouchedApp.Name)]
public sealed class AreaMapTests(VillageApp app)
{
    [Theory]
    [InlineData("2019-12-31")]
    [InlineData("2020-09-30")]
    [InlineData("2020-10-31")]
    public async Task Points_of_the_map_show_the_step_of_the_day_asked_for(string day)
    {
        var (area, on) = (await AreaAsync("D06"), Day(day));
        var points = await PointsAsync(await app.AsAsync(Role.StreetReviewer), area.Id, day);
        var rows = await app.InDbAsync(db => db.Households.AsNoTracking().Where(h => h.AreaId == area.Id && h.Shape != null).ToListAsync());

        Assert.Equal(rows.Where(h => h.RegisteredOn <= on).ToDictionary(h => h.Id, h => Enum.GetValues<HouseholdStatus>().Last(s => h.DateOf(s) <= on)), points);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?on=2020-09-30&since=2020-06-30")]
    public async Task The_legend_counts_what_the_table_counts_and_what_the_map_shows(string query)
    {
        var area = await AreaAsync("D06");
        var street = await app.AsAsync(Role.StreetReviewer);
        var page = await street.PageAsync($"/demolition/areas/details/{area.Id}{query}");

        var legend = page.QuerySelectorAll(".map-key a").Select(a => Number(a.TextContent.Replace("户", "", StringComparison.Ordinal))).ToList();
        var table = page.QuerySelectorAll("table.board td:nth-child(3) a[href*='at=']").Select(a => Number(a.TextContent)).ToList();
        var points = await PointsAsync(street, area.Id, query.Length > 0 ? "2020-09-30" : "2020-10-31");
        var config = JsonDocument.Parse(page.QuerySelector("[data-map] script")!.TextContent).RootElement.GetProperty("layers")[1];

        Assert.Equal(7, legend.Count);
        Assert.Equal(table, legend);
        Assert.Equal(legend, Enum.GetValues<HouseholdStatus>().Select(s => points.Values.Count(p => p == s)));
        Assert.Equal(legend, config.GetProperty("colours").EnumerateArray().Select(c => c.GetProperty("count").GetInt32()));
        Assert.Equal(7, config.GetProperty("colours").EnumerateArray().Select(c => c.GetProperty("colour").GetString()).Distinct().Count());
        Assert.DoesNotContain("remaining", page.QuerySelector("[data-map] script")!.TextContent, StringComparison.Ordinal); // of today, not of the day
    }

    [Theory]
    [InlineData("")]
    [InlineData("?on=2020-08-31")]
    public async Task Reasons_of_those_left_add_up_to_them_and_each_leads_to_its_rows(string query)
    {
        var area = await AreaAsync("D08");
        var street = await app.AsAsync(Role.StreetReviewer);
        var page = await street.PageAsync($"/demolition/areas/details/{area.Id}{query}");
        var rows = page.QuerySelectorAll("table.reasons tbody tr").ToList();
        var left = await app.InDbAsync(db => db.Households.CountAsync(h => h.AreaId == area.Id && h.RegisteredOn <= new DateOnly(2020, 8, 31)
            && (h.SignedOn == null || (query.Length > 0 && h.SignedOn > new DateOnly(2020, 8, 31)))));

        Assert.NotEmpty(rows);
        Assert.Equal(left, rows.Sum(r => Number(r.QuerySelectorAll("td")[0].TextContent)));
        foreach (var row in rows)
        {
            Assert.Equal(Number(row.QuerySelectorAll("td")[0].TextContent), await LengthAsync(street, row.QuerySelectorAll("td")[0]));
            if (row.QuerySelectorAll("td")[1].QuerySelector("a") is not null)
            {
                Assert.Equal(Number(row.QuerySelectorAll("td")[1].TextContent), await LengthAsync(street, row.QuerySelectorAll("td")[1]));
            }

            if (row.QuerySelectorAll("td")[2].QuerySelector("a") is { } days)
            {
                var list = await street.PageAsync(days.GetAttribute("href")!);
                Assert.Equal(days.TextContent, list.QuerySelector("td[data-label='几天没走访']")!.TextContent); // the longest stands first
            }
        }
    }

    [Fact]
    public async Task A_past_day_knows_only_the_talks_that_had_taken_place()
    {
        var street = await app.AsAsync(Role.StreetReviewer);
        var talk = await app.InDbAsync(db => db.HouseholdContacts.AsNoTracking().Include(c => c.Household)
            .Where(c => c.Household.SignedOn == null && !db.HouseholdContacts.Any(o => o.HouseholdId == c.HouseholdId && o.On < c.On)).OrderBy(c => c.On).FirstAsync());

        var before = await street.PageAsync($"/demolition/households/remaining?area={talk.Household.AreaId}&visited=never&on={talk.On.AddDays(-1):yyyy-MM-dd}");
        var after = await street.PageAsync($"/demolition/households/remaining?area={talk.Household.AreaId}&visited=once&on={talk.On:yyyy-MM-dd}");

        Assert.DoesNotContain("从未", after.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(before.QuerySelectorAll("td[data-label='几天没走访']"), c => c.TextContent != "从未");
        Assert.Contains(talk.Household.Code, after.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-13-01")]
    [InlineData("yesterday")]
    [InlineData("2020-10-31%27--")]
    public async Task A_day_that_is_none_is_refused(string day)
    {
        var area = await AreaAsync("D06");
        Assert.Equal(HttpStatusCode.BadRequest, (await (await app.AsAsync(Role.StreetReviewer)).GetAsync($"/map/areas/{area.Id}/households?on={day}")).StatusCode);
    }

    [Fact]
    public async Task Points_are_closed_to_strangers_and_an_area_that_is_not_there_has_none()
    {
        var area = await AreaAsync("D06");
        var stranger = await app.Anonymous().GetAsync($"/map/areas/{area.Id}/households");

        Assert.NotEqual(HttpStatusCode.OK, stranger.StatusCode);
        Assert.DoesNotContain("D06-", await stranger.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync(Role.VillageStaff)).GetAsync("/map/areas/999999/households")).StatusCode);
    }

    private Task<DemolitionArea> AreaAsync(string code) => app.InDbAsync(db => db.DemolitionAreas.AsNoTracking().SingleAsync(a => a.Code == code));

    private static async Task<Dictionary<int, HouseholdStatus>> PointsAsync(Visitor visitor, int area, string day)
    {
        var response = await visitor.GetAsync($"/map/areas/{area}/households?on={day}");
        Assert.Equal("application/geo+json", response.Content.Headers.ContentType!.MediaType);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("features").EnumerateArray()
            .ToDictionary(f => f.GetProperty("id").GetInt32(), f => Enum.Parse<HouseholdStatus>(f.GetProperty("properties").GetProperty("status").GetString()!));
    }

    private static async Task<int> LengthAsync(Visitor visitor, IElement cell)
    {
        var list = await visitor.PageAsync(cell.QuerySelector("a")!.GetAttribute("href")!);
        return list.QuerySelector(".pager strong") is { } total ? Number(total.TextContent) : 0;
    }

    private static int Number(string text) => int.Parse(text.Trim(), NumberStyles.Integer | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
