using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Pages;

/// <summary>A figure of the dashboard leads to its rows, and they are as many as it says.</summary>
[Collection(WalkedSite.Name)]
public sealed partial class DashboardTests(SiteMap site)
{
    [Theory]
    [InlineData("还没签约")]
    [InlineData("未销号隐患")]
    public async Task A_figure_leads_to_as_many_rows_as_it_says(string label)
    {
        var secretary = await site.App.AsAsync(Role.VillageSecretary);
        var card = Card(await secretary.PageAsync("/staff"), label);

        var list = await secretary.PageAsync(card.GetAttribute("href")!);

        Assert.Equal(Number(card.QuerySelector(".figure-value")!.TextContent), Number(list.QuerySelector(".pager p strong")!.TextContent));
    }

    private static readonly string[] Funnel = ["534", "477", "460"];

    [Fact]
    public async Task The_dashboard_tells_the_years_funnel()
    {
        var page = await (await site.App.AsAsync(Role.StreetReviewer)).PageAsync("/staff");
        var text = page.QuerySelector("main")!.TextContent;

        Assert.All(Funnel, figure => Assert.Contains(figure, text, StringComparison.Ordinal));
    }

    private static IElement Card(IHtmlDocument page, string label) =>
        page.QuerySelectorAll("a.figure-card").Single(c => c.QuerySelector(".figure-label")!.TextContent == label);

    private static int Number(string text) => int.Parse(Digits().Match(text.Replace(",", "", StringComparison.Ordinal)).Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
