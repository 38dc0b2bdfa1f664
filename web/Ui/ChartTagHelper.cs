using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageTracker.Web.Ui;

public enum ChartKind
{
    /// <summary>Upright columns.</summary>
    Column,

    /// <summary>Lines over time.</summary>
    Line,

    /// <summary>Columns standing on each other.</summary>
    Stacked,
}

/// <summary>A row of values, one for each category; null where nothing is known.</summary>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values, bool Dashed = false);

public sealed record ChartConfig(ChartKind Kind, string Unit, IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series);

/// <summary>
/// <c>&lt;chart-figure config="@Model.Chart" title="村级债务余额" /&gt;</c>; the page adds <c>&lt;partial name="_ChartScripts" /&gt;</c>
/// in its Head section. The same figures stand below as a table, which is also what is read aloud and printed without script.
/// </summary>
[HtmlTargetElement("chart-figure", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChartTagHelper : TagHelper
{
    public ChartConfig Config { get; set; } = null!;

    public string Title { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "chart-figure");
        output.Attributes.SetAttribute("data-chart", "");
        var heads = Markup.Join(Config.Series.Select(s => Markup.Of($"""<th scope="col" class="num">{s.Name}（{Config.Unit}）</th>""")));
        var rows = Markup.Join(Config.Categories.Select((name, n) => Markup.Of($"""<tr><th scope="row">{name}</th>{Cells(n)}</tr>""")));
        output.Content.SetHtmlContent(Markup.Of($"""<figcaption>{Title}</figcaption>{PageData.Block(Config)}<div class="chart-canvas" data-chart-canvas role="img" aria-label="{Title}，数字见下表" hidden></div><details data-chart-table open><summary>看数字</summary><div class="table-scroll" tabindex="0" role="region" aria-label="{Title}数字表"><table class="table"><thead><tr><td></td>{heads}</tr></thead><tbody>{rows}</tbody></table></div></details>"""));
    }

    private Markup Cells(int place) => Markup.Join(Config.Series.Select(s =>
        Markup.Of($"""<td class="num">{Text(place < s.Values.Count ? s.Values[place] : null)}</td>""")));

    private static string Text(decimal? value) => value?.ToString("#,0.##", CultureInfo.InvariantCulture) ?? "—";
}
