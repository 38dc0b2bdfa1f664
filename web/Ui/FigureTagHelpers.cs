using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageTracker.Web.Ui;

/// <summary>
/// <c>&lt;figure-card label="已交款拿房" value="460" unit="户" href="…" look="Done" note="占 86.14%" /&gt;</c>
/// One number, what it is, and the way to the rows it was counted from.
/// </summary>
[HtmlTargetElement("figure-card", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FigureCardTagHelper : TagHelper
{
    public string Label { get; set; } = "";

    public string Value { get; set; } = "";

    public string? Unit { get; set; }

    public string? Href { get; set; }

    public string? Note { get; set; }

    public StatusLook Look { get; set; }

    /// <summary>The one number of the page that matters most is drawn largest.</summary>
    public bool Main { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var more = await output.GetChildContentAsync();
        output.TagName = Href is null ? "div" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"figure-card figure-{Look.Css()}{(Main ? " figure-main" : "")}");
        if (Href is not null)
        {
            output.Attributes.SetAttribute("href", Href);
        }

        output.Content.SetHtmlContent(Markup.Of($"""<span class="figure-label">{Label}</span><span class="figure-value">{Value}<small>{Unit}</small></span>{Markup.If(Note is not null, $"""<span class="figure-note">{Note}</span>""")}"""));
        output.Content.AppendHtml(more);
    }
}

/// <summary>
/// <c>&lt;progress-bar done="64.2" schedule="83.3" label="招商引资" light="Red" /&gt;</c>
/// How much is done in percent; the upright mark is where the schedule (序时进度) stands.
/// </summary>
[HtmlTargetElement("progress-bar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ProgressBarTagHelper : TagHelper
{
    public decimal Done { get; set; }

    public decimal? Schedule { get; set; }

    public string Label { get; set; } = "";

    public LightLook Light { get; set; } = LightLook.Blue;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var words = Schedule is null
            ? $"{Label}完成 {Show.PercentFigure(Done)}%"
            : $"{Label}完成 {Show.PercentFigure(Done)}%，序时 {Show.PercentFigure(Schedule.Value)}%";
        output.TagName = null;
        output.Content.SetHtmlContent(Markup.Of($"""<span class="progress-line"><svg class="bar bar-{Light.Css()}" role="img" aria-label="{words}" width="100%" height="10"><rect class="bar-track" width="100%" height="10" rx="2"/><rect class="bar-fill" width="{Math.Clamp(Done, 0, 100)}%" height="10" rx="2"/>{Markup.If(Schedule is not null, $"""<rect class="bar-mark" x="{Math.Clamp(Schedule ?? 0, 0, 99)}%" width="2" height="10"/>""")}</svg><span class="num">{Show.PercentFigure(Done)}%</span></span>"""));
    }
}
