using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageTracker.Web.Ui;

/// <summary><c>&lt;status of="@row.Status.Badge()" /&gt;</c> or <c>&lt;status word="已结清" look="Done" /&gt;</c>: the word of a status in its colour.</summary>
[HtmlTargetElement("status", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StatusTagHelper : TagHelper
{
    public StatusBadge? Of { get; set; }

    public string Word { get; set; } = "";

    public StatusLook Look { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Markup.Of($"""<span class="status status-{(Of?.Look ?? Look).Css()}">{Of?.Word ?? Word}</span>"""));
    }
}

/// <summary><c>&lt;light of="Yellow" /&gt;</c>: schedule light. The word and the shape say it too, not the colour alone.</summary>
[HtmlTargetElement("light", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LightTagHelper : TagHelper
{
    public LightLook Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Markup.Of($"""<span class="light light-{Of.Css()}">{Of.Word()}</span>"""));
    }
}
