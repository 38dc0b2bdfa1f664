using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageTracker.Web.Ui;

/// <summary>
/// <c>&lt;field for="Input.StatedArea" label="登记面积" unit="m²" hint="按证书填写" required /&gt;</c>
/// One question of a form: label, hint, control, and what was wrong with the answer, tied together for screen readers.
/// The kind of control follows the type (date, checkbox, number) or <c>type</c> (text, textarea, password, file, tel, radio …) or <c>options</c> (select).
/// Every other attribute (maxlength, autocomplete, rows, accept) goes to the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    /// <summary>Shown behind the control, e.g. 元 or m².</summary>
    public string? Unit { get; set; }

    /// <summary>Marks the label 必填 and the control as required; the server decides all the same.</summary>
    public bool Required { get; set; }

    public string? Type { get; set; }

    public IEnumerable<Choice>? Options { get; set; }

    /// <summary>The first, empty line of a select.</summary>
    public string Prompt { get; set; } = "请选择";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = FieldState.Of(For, ViewContext);
        var kind = Type ?? FieldControl.KindFor(For.ModelExplorer.ModelType, Options is not null);
        var others = Markup.Join(output.Attributes.Select(a => Markup.Of($""" {a.Name}="{a.Value?.ToString()}" """)));
        output.Attributes.Clear();
        output.TagName = kind == "radio" ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", field.Error is null ? "field" : "field field-wrong");

        var described = FieldControl.DescribedBy(field, Hint is not null);
        var state = Markup.Of($"""{others}{Markup.If(Required, $" required")}{Markup.If(field.Error is not null, $" aria-invalid=\"true\"")}{Markup.If(described.Length > 0, $" aria-describedby=\"{described}\"")}""");
        var control = FieldControl.Write(kind, field, state, Options ?? [], Prompt);
        var label = Markup.Of($"""{Label}{Markup.If(Required, $"""<span class="required">必填</span>""")}""");
        var hint = Markup.If(Hint is not null, $"""<p class="hint" id="{field.Id}-hint">{Hint}</p>""");
        var error = Markup.If(field.Error is not null, $"""<p class="field-error" id="{field.Id}-error">{Markup.Raw(Icons.Svg("alert-circle", 16))}{field.Error}</p>""");
        output.Content.SetHtmlContent(kind switch
        {
            "checkbox" => Markup.Of($"""<label class="check">{control}<span>{label}</span></label>{hint}{error}"""),
            "radio" => Markup.Of($"<legend>{label}</legend>{hint}{error}{control}"),
            _ => Markup.Of($"""<label for="{field.Id}">{label}</label>{hint}{error}{WithUnit(control)}"""),
        });
    }

    private Markup WithUnit(Markup control) => Unit is null
        ? control
        : Markup.Of($"""<span class="with-unit">{control}<span class="unit">{Unit}</span></span>""");
}
