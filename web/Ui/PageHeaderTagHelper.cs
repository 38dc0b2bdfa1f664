using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageTracker.Web.Ui;

/// <summary>
/// <c>&lt;page-header title="地块" purpose="查看和登记本村的每一块地。"&gt;buttons&lt;/page-header&gt;</c>
/// Heading of the page, one line on what it is for, and its actions (one primary button at most). Also names the browser tab.
/// </summary>
[HtmlTargetElement("page-header")]
public sealed class PageHeaderTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public string? Purpose { get; set; }

    /// <summary>Marks the record as demonstration data beside its name.</summary>
    public bool Demo { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ViewContext.ViewData["Title"] = Title;
        var actions = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "page-head");
        output.Content.SetHtmlContent(Markup.Of($"<div><h1>{Title}{Markup.If(Demo, $" {DemoMarkTagHelper.Mark}")}</h1>{Markup.If(Purpose is not null, $"""<p class="page-purpose">{Purpose}</p>""")}</div>"));
        if (!actions.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml("<div class=\"page-actions\">").AppendHtml(actions).AppendHtml("</div>");
        }
    }
}
