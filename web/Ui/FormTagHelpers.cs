using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageTracker.Web.Ui;

/// <summary>
/// <c>&lt;error-summary /&gt;</c> at the head of a form: what has to be put right, each line leading to its field.
/// Draws nothing when nothing is wrong; gets the keyboard focus when something is.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    public string Title { get; set; } = "没有保存，请先改正：";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var wrong = ViewContext.ViewData.ModelState.Where(e => e.Value is { ValidationState: ModelValidationState.Invalid });
        var lines = wrong.SelectMany(e => e.Value!.Errors.Select(error => Line(e.Key, error.ErrorMessage))).ToList();
        if (lines.Count > 0)
        {
            output.Content.SetHtmlContent(Markup.Of($"""<div class="error-summary" role="alert" tabindex="-1" data-error-summary><h2>{Markup.Raw(Icons.Svg("alert-circle"))}{Title}</h2><ul>{Markup.Join(lines)}</ul></div>"""));
        }
    }

    private static Markup Line(string field, string sentence) => field.Length == 0
        ? Markup.Of($"<li>{sentence}</li>")
        : Markup.Of($"""<li><a href="#{FieldState.IdFor(field)}">{sentence}</a></li>""");
}

/// <summary><c>&lt;version-field for="Input.Version" /&gt;</c>: the version the form was opened at, so that a stale form is noticed.</summary>
[HtmlTargetElement("version-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class VersionFieldTagHelper : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = FieldState.Of(For, ViewContext);
        output.TagName = null;
        output.Content.SetHtmlContent(Markup.Of($"""<input type="hidden" name="{field.Name}" value="{field.Value}">"""));
    }
}
