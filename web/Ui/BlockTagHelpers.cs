using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageTracker.Web.Ui;

/// <summary><c>&lt;key-values&gt;&lt;kv label="面积" num&gt;88.56 m²&lt;/kv&gt;&lt;/key-values&gt;</c>: the facts of one record.</summary>
[HtmlTargetElement("key-values")]
public sealed class KeyValuesTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.Attributes.SetAttribute("class", "key-values");
    }
}

/// <summary>One fact. Empty content reads 未填. <c>num</c> sets figures of equal width.</summary>
[HtmlTargetElement("kv", ParentTag = "key-values")]
public sealed class KeyValueTagHelper : TagHelper
{
    public string Label { get; set; } = "";

    public bool Num { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(Markup.Of($"""<dt>{Label}</dt><dd{Markup.If(Num, $" class=\"num-left\"")}>"""));
        output.Content.AppendHtml(value.IsEmptyOrWhiteSpace ? Markup.Of($"""<span class="unknown">{Show.Unknown}</span>""") : value);
        output.Content.AppendHtml("</dd>");
    }
}

/// <summary>
/// <c>&lt;empty-state title="还没有登记地块" action="登记地块" href="/land/parcels/register"&gt;登记后，地块会出现在这里和一张图上。&lt;/empty-state&gt;</c>
/// </summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public string? Action { get; set; }

    public string? Href { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty-state");
        output.PreContent.SetHtmlContent(Markup.Of($"""{Markup.Raw(Icons.Svg("inbox", 32))}<p class="empty-title">{Title}</p><p>"""));
        output.PostContent.SetHtmlContent(Markup.Of($"""</p>{Markup.If(Href is not null, $"""<a class="btn" href="{Href}">{Action}</a>""")}"""));
    }
}

/// <summary>
/// <c>&lt;confirm-step button="作废…" question="作废后编号保留，不能恢复。确定作废？"&gt;&lt;form method="post"&gt;…&lt;/form&gt;&lt;/confirm-step&gt;</c>
/// An act that cannot be taken back asks once, in place and without script; the form inside carries the button that does it.
/// </summary>
[HtmlTargetElement("confirm-step")]
public sealed class ConfirmStepTagHelper : TagHelper
{
    public string Button { get; set; } = "";

    public string Question { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "confirm-step");
        output.PreContent.SetHtmlContent(Markup.Of($"""<summary class="btn">{Button}</summary><div class="confirm-body"><p>{Question}</p>"""));
        output.PostContent.SetHtmlContent("</div>");
    }
}
