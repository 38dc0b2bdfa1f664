using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageTracker.Web.Ui;

/// <summary>
/// <c>&lt;th sort="area"&gt;面积&lt;/th&gt;</c>: a column heading that sorts. The address then says <c>sort=area</c> or <c>sort=-area</c>.
/// The order a list has by itself is named with <c>default-sort</c>.
/// </summary>
[HtmlTargetElement("th", Attributes = "sort")]
public sealed class SortHeaderTagHelper : TagHelper
{
    public string Sort { get; set; } = "";

    /// <summary>The order when the address names none, e.g. <c>code</c> or <c>-date</c>; only on the heading it is about.</summary>
    public string? DefaultSort { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        string? asked = request.Query[ListQuery.Sort];
        var current = string.IsNullOrEmpty(asked) ? DefaultSort : asked;
        var (order, icon) = current == Sort ? ("ascending", "arrow-up")
            : current == "-" + Sort ? ("descending", "arrow-down")
            : (null, "arrows-sort");
        output.Attributes.SetAttribute("scope", "col");
        if (order is not null)
        {
            output.Attributes.SetAttribute("aria-sort", order);
        }

        var href = ListQuery.With(request, ListQuery.Sort, ListQuery.NextSort(current, Sort));
        output.PreContent.SetHtmlContent(Markup.Of($"""<a class="sort" href="{href}">"""));
        output.PostContent.SetHtmlContent(Markup.Of($"{Markup.Raw(Icons.Svg(icon, 14))}</a>"));
    }
}
