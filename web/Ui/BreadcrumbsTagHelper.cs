using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageTracker.Web.Ui;

/// <summary><c>&lt;breadcrumbs&gt;&lt;crumb href="/land"&gt;土地&lt;/crumb&gt;&lt;crumb&gt;L-08&lt;/crumb&gt;&lt;/breadcrumbs&gt;</c></summary>
[HtmlTargetElement("breadcrumbs")]
public sealed class BreadcrumbsTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.Attributes.SetAttribute("class", "crumbs");
        output.Attributes.SetAttribute("aria-label", "所在位置");
        output.PreContent.SetHtmlContent("<ol>");
        output.PostContent.SetHtmlContent("</ol>");
    }
}

/// <summary>One step of the path; the last one has no <c>href</c> and is the page itself.</summary>
[HtmlTargetElement("crumb", ParentTag = "breadcrumbs")]
public sealed class CrumbTagHelper : TagHelper
{
    public string? Href { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "li";
        output.PreContent.SetHtmlContent(Href is null ? Markup.Of($"""<span aria-current="page">""") : Markup.Of($"""<a href="{Href}">"""));
        output.PostContent.SetHtmlContent(Href is null ? "</span>" : "</a>");
    }
}
