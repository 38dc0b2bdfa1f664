using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageTracker.Web.Ui;

/// <summary><c>&lt;demo-mark /&gt;</c>: the small tag 演示数据 on what is invented. <c>when</c> leaves it out for real records.</summary>
[HtmlTargetElement("demo-mark", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DemoMarkTagHelper : TagHelper
{
    internal static readonly Markup Mark = Markup.Of($"""<span class="demo-mark">演示数据</span>""");

    public bool When { get; set; } = true;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(When ? Mark : Markup.Empty);
    }
}
