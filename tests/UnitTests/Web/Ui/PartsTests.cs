using System.Globalization;
using System.Security.Claims;
using System.Text.Json;
using VillageTracker.Domain.Organisation;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;
using Xunit;

namespace VillageTracker.UnitTests.Web.Ui;

public sealed class PartsTests
{
    [Fact]
    public void Text_filled_into_markup_is_encoded_and_markup_is_not()
    {
        var inner = Markup.Of($"<b>{"a<b"}</b>");
        Assert.Equal("<p title=\"&quot;\"><b>a&lt;b</b>王</p>", Markup.Of($"<p title=\"{"\""}\">{inner}{"王"}</p>").ToString());
    }

    [Fact]
    public void The_menu_shows_what_a_person_may_read_and_nothing_else()
    {
        var administrator = new ClaimsPrincipal(new ClaimsIdentity([new Claim(PermissionClaims.RoleType, nameof(Role.Administrator))], "test"));
        var staff = new ClaimsPrincipal(new ClaimsIdentity([new Claim(PermissionClaims.RoleType, nameof(Role.VillageStaff))], "test"));
        Assert.Contains("系统管理", Menu.For(administrator).Select(e => e.Label));
        Assert.Contains("土地", Menu.For(staff).Select(e => e.Label));
        Assert.DoesNotContain("系统管理", Menu.For(staff).Select(e => e.Label));
    }

    [Theory]
    [InlineData("/land", true)]
    [InlineData("/land/parcels/L-08", true)]
    [InlineData("/landing", false)]
    public void A_menu_entry_is_current_on_its_pages(string path, bool current) =>
        Assert.Equal(current, Menu.Entries.Single(e => e.Href == "/land").IsCurrent(path));

    [Fact]
    public void Every_icon_of_the_menu_is_part_of_the_build() =>
        Assert.All(Menu.Entries, e => Assert.Contains("<path", Icons.Svg(e.Icon), StringComparison.Ordinal));

    [Fact]
    public void An_unknown_icon_is_named()
    {
        var wrong = Assert.Throws<ArgumentException>(() => Icons.Svg("nonsense"));
        Assert.Contains("nonsense", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_areas_and_days_read_as_in_the_documents()
    {
        Assert.Equal("185,976.00 元", Show.Yuan(18_597_600));
        Assert.Equal("-0.05 元", Show.Yuan(-5));
        Assert.Equal("1,000 万元", Show.WanYuan(1_000_000_000));
        Assert.Equal("642.57 万元", Show.WanYuan(642_565_000));
        Assert.Equal("88.56 m²", Show.SquareMetres(8_856));
        Assert.Equal("2020-10-31", Show.Date(new DateOnly(2020, 10, 31)));
        Assert.Equal("2020年1月5日", Show.LongDate(new DateOnly(2020, 1, 5)));
        Assert.Equal("86.14%", Show.Percent(460 * 100m / 534));
    }

    [Fact]
    public void What_is_not_known_is_not_zero()
    {
        Assert.Equal("未填", Show.Yuan(null));
        Assert.Equal("未填", Show.Date(null));
    }

    [Fact]
    public async Task The_funnel_states_each_stage_against_the_first()
    {
        var funnel = new FunnelTagHelper
        {
            Stages = [new("已分配", 534, "户"), new("已开单", 477, "户"), new("已交款", 460, "户", "/resettlement?status=Paid")],
        };
        var html = await TagHelperRun.Html(funnel, "funnel");
        Assert.Equal(["534", "477", "460"], html.QuerySelectorAll("strong").Select(s => s.TextContent));
        Assert.Equal(["", "占 89.33%", "占 86.14%"], html.QuerySelectorAll("small").Select(s => s.TextContent));
        Assert.Equal("100%", html.QuerySelector("rect")!.GetAttribute("width"));
        Assert.Equal("/resettlement?status=Paid", html.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task An_empty_funnel_divides_nothing_by_nothing()
    {
        var html = await TagHelperRun.Html(new FunnelTagHelper { Stages = [new("已分配", 0, "户"), new("已开单", 0, "户")] }, "funnel");
        Assert.Equal("占 0.00%", html.QuerySelectorAll("small")[1].TextContent);
    }

    [Fact]
    public async Task A_bar_stays_in_its_frame_and_says_the_true_number()
    {
        var html = await TagHelperRun.Html(new ProgressBarTagHelper { Done = 560, Schedule = 83.33m, Label = "税收" }, "progress-bar");
        Assert.Equal("100%", html.QuerySelector(".bar-fill")!.GetAttribute("width"));
        Assert.Equal("税收完成 560.00%，序时 83.33%", html.QuerySelector("svg")!.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Data_for_a_script_cannot_close_its_block()
    {
        var chart = new ChartTagHelper
        {
            Config = new(ChartKind.Line, "万元", ["</script><b>"], [new("实际", [12.5m])]),
            Title = "债务",
        };
        var html = await TagHelperRun.Html(chart, "chart-figure");
        Assert.Empty(html.QuerySelectorAll("b"));
        using var data = JsonDocument.Parse(html.QuerySelector("script")!.TextContent);
        Assert.Equal("line", data.RootElement.GetProperty("kind").GetString());
        Assert.Equal("</script><b>", data.RootElement.GetProperty("categories")[0].GetString());
        Assert.Equal(12.5m.ToString(CultureInfo.InvariantCulture), html.QuerySelector("td.num")!.TextContent);
    }

    [Fact]
    public async Task No_part_writes_a_style_that_the_security_policy_would_refuse()
    {
        var parts = new[]
        {
            await TagHelperRun.Html(new FunnelTagHelper { Stages = [new("已分配", 534, "户")] }, "funnel"),
            await TagHelperRun.Html(new BarsTagHelper { Items = [new("三组", 42, "42 户")] }, "bars"),
            await TagHelperRun.Html(new ProgressBarTagHelper { Done = 64.2m, Schedule = 80 }, "progress-bar"),
            await TagHelperRun.Html(new LightTagHelper { Of = LightLook.Red }, "light"),
        };
        Assert.All(parts, part => Assert.Empty(part.QuerySelectorAll("[style], style")));
    }

    [Theory]
    [InlineData(403, "没有权限")]
    [InlineData(404, "没有找到这一页")]
    [InlineData(500, "系统出错了")]
    [InlineData(503, "系统出错了")]
    public void A_failure_is_told_in_plain_words(int code, string title) => Assert.Equal(title, ProblemWords.For(code).Title);
}
