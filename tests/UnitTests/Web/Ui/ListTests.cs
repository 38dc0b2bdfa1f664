using Microsoft.AspNetCore.Http;
using VillageTracker.Web.Ui;
using Xunit;

namespace VillageTracker.UnitTests.Web.Ui;

public sealed class ListTests
{
    private static HttpRequest Request(string address) => TagHelperRun.View(address).HttpContext.Request;

    [Fact]
    public void Sorting_keeps_the_filters_and_goes_back_to_the_first_page() =>
        Assert.Equal("?q=a%26b&status=Signed&sort=-area", ListQuery.With(Request("/land?q=a%26b&status=Signed&sort=area&p=3"), ListQuery.Sort, "-area"));

    [Fact]
    public void Empty_filters_stay_out_of_the_address() =>
        Assert.Equal("?p=2", ListQuery.With(Request("/land?q=&status="), ListQuery.Page, "2"));

    [Fact]
    public void The_first_page_without_filters_has_the_bare_address() =>
        Assert.Equal("/land", ListQuery.With(Request("/land?p=3"), ListQuery.Page, null));

    [Theory]
    [InlineData(null, "area")]
    [InlineData("area", "-area")]
    [InlineData("-area", "area")]
    [InlineData("name", "area")]
    public void A_click_sorts_up_then_down(string? current, string next) => Assert.Equal(next, ListQuery.NextSort(current, "area"));

    [Theory]
    [InlineData(1, 534, "1 2 3 … 22 下一页")]
    [InlineData(4, 534, "上一页 1 2 3 4 5 6 … 22 下一页")]
    [InlineData(11, 534, "上一页 1 … 9 10 11 12 13 … 22 下一页")]
    [InlineData(22, 534, "上一页 1 … 20 21 22")]
    [InlineData(99, 534, "上一页 1 … 20 21 22")]
    [InlineData(1, 25, "")]
    [InlineData(1, 26, "1 2 下一页")]
    [InlineData(1, 0, "")]
    public async Task The_pager_shows_both_ends_and_two_neighbours(int page, long total, string links)
    {
        var pager = new PagerTagHelper { Page = page, Size = 25, Total = total, ViewContext = TagHelperRun.View() };
        var html = await TagHelperRun.Html(pager, "pager");
        Assert.Equal(links, string.Join(' ', html.QuerySelectorAll("li").Select(li => li.TextContent)));
    }

    [Fact]
    public async Task The_pager_says_how_many_there_are_and_which_are_shown()
    {
        var pager = new PagerTagHelper { Page = 22, Size = 25, Total = 534, Unit = "户", ViewContext = TagHelperRun.View() };
        Assert.Equal("共 534 户，本页第 526–534 户", (await TagHelperRun.Html(pager, "pager")).QuerySelector("p")!.TextContent);
    }

    [Theory]
    [InlineData("/land", "ascending", "?sort=-code")]
    [InlineData("/land?sort=-code", "descending", "?sort=code")]
    [InlineData("/land?sort=area&q=x", null, "?q=x&sort=code")]
    public async Task A_sortable_heading_says_its_order(string address, string? order, string href)
    {
        var heading = new SortHeaderTagHelper { Sort = "code", DefaultSort = "code", ViewContext = TagHelperRun.View(address) };
        var th = (await TagHelperRun.Html(heading, "th", "编号")).QuerySelector("th")!;
        Assert.Equal(order, th.GetAttribute("aria-sort"));
        Assert.Equal(href, th.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_filter_bar_keeps_the_order_and_offers_to_clear_what_is_set()
    {
        var bar = new FilterBarTagHelper { Search = "姓名", ViewContext = TagHelperRun.View("/land?q=wxm&sort=-area&p=2") };
        var html = await TagHelperRun.Html(bar, "filter-bar");
        Assert.Equal("wxm", html.QuerySelector("input[name=q]")!.GetAttribute("value"));
        Assert.Equal("-area", html.QuerySelector("input[name=sort]")!.GetAttribute("value"));
        Assert.Equal("/land", html.QuerySelector("a")!.GetAttribute("href"));
        Assert.Null(html.QuerySelector("input[name=p]"));
    }
}
