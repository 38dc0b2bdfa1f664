using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageTracker.Web.Ui;

/// <summary>One stage of a funnel; each is contained in the one before.</summary>
public sealed record FunnelStage(string Label, long Count, string Unit, string? Href = null, string? Note = null);

/// <summary><c>&lt;funnel stages="@Model.Funnel" label="安置房办理进度" /&gt;</c>: e.g. 534 分配, 477 开单, 460 交款, each with its share of the first.</summary>
[HtmlTargetElement("funnel", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FunnelTagHelper : TagHelper
{
    public IReadOnlyList<FunnelStage> Stages { get; set; } = [];

    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "funnel");
        output.Attributes.SetAttribute("aria-label", Label);
        var whole = Stages.Count == 0 ? 0 : Stages[0].Count;
        output.Content.SetHtmlContent(Markup.Join(Stages.Select((stage, n) => Row(stage, n, whole))));
    }

    private static Markup Row(FunnelStage stage, int place, long whole)
    {
        var share = whole == 0 ? 0 : stage.Count * 100m / whole;
        var name = stage.Href is null
            ? Markup.Of($"""<span class="funnel-name">{stage.Label}</span>""")
            : Markup.Of($"""<a class="funnel-name" href="{stage.Href}">{stage.Label}</a>""");
        var note = stage.Note ?? (place == 0 ? "" : $"占 {Show.PercentFigure(share)}%");
        return Markup.Of($"""<li>{name}<svg class="funnel-bar" width="100%" height="28" aria-hidden="true"><rect class="funnel-fill funnel-fill-{place}" x="{(100 - share) / 2}%" width="{share}%" height="28" rx="3"/></svg><span class="funnel-count"><strong>{Show.Count(stage.Count)}</strong> {stage.Unit}<small>{note}</small></span></li>""");
    }
}

/// <summary>One line of a horizontal bar figure. <c>Display</c> is the number as people read it, with unit.</summary>
public sealed record BarItem(string Label, decimal Value, string Display, string? Href = null, StatusLook Look = StatusLook.Doing);

/// <summary><c>&lt;bars items="@Model.Bars" label="各片区剩余户数" /&gt;</c>: few values compared by length, longest bar full width; no script needed.</summary>
[HtmlTargetElement("bars", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BarsTagHelper : TagHelper
{
    public IReadOnlyList<BarItem> Items { get; set; } = [];

    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ul";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "bars");
        output.Attributes.SetAttribute("aria-label", Label);
        var longest = Items.Count == 0 ? 0 : Items.Max(i => i.Value);
        output.Content.SetHtmlContent(Markup.Join(Items.Select(i => Row(i, longest))));
    }

    private static Markup Row(BarItem item, decimal longest)
    {
        var share = longest <= 0 ? 0 : Math.Clamp(item.Value * 100m / longest, 0, 100);
        var name = item.Href is null
            ? Markup.Of($"""<span class="bars-name">{item.Label}</span>""")
            : Markup.Of($"""<a class="bars-name" href="{item.Href}">{item.Label}</a>""");
        return Markup.Of($"""<li>{name}<svg class="bars-bar bars-{item.Look.Css()}" width="100%" height="14" aria-hidden="true"><rect class="bar-fill" width="{share}%" height="14" rx="2"/></svg><span class="num">{item.Display}</span></li>""");
    }
}
