using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageTracker.Web.Ui;

/// <summary>
/// <c>&lt;line-editor for="Cut" label="分割线" config="@Model.Map" required /&gt;</c>; the page adds <c>js/cut.js</c> in its Head section.
/// Draws a line on the map into a text box of GeoJSON; the text box itself can be used instead of the map.
/// </summary>
[HtmlTargetElement("line-editor", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LineEditorTagHelper : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "线";

    public bool Required { get; set; }

    public MapConfig Config { get; set; } = null!;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = FieldState.Of(For, ViewContext);
        var described = FieldControl.DescribedBy(field, hasHint: true);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", field.Error is null ? "field polygon-editor" : "field polygon-editor field-wrong");
        output.Attributes.SetAttribute("data-cut", "");
        output.Content.SetHtmlContent(Markup.Of($"""
            <label for="{field.Id}">{Label}{Markup.If(Required, $"""<span class="required">必填</span>""")}</label>
            <p class="hint" id="{field.Id}-hint">在图上逐点点击：从地块外面起，穿过地块，到地块外面止。也可以在框里粘贴 LineString，或粘贴包含各块的 FeatureCollection（按给定的块分割）。</p>
            {Markup.If(field.Error is not null, $"""<p class="field-error" id="{field.Id}-error">{field.Error}</p>""")}
            {PageData.Block(Config)}
            <div class="map-frame"><div class="map-canvas" data-map-canvas role="region" aria-label="{Label}绘图"></div><p class="map-message" data-map-message>正在打开地图……</p></div>
            <div class="draw-tools" data-draw-tools hidden><button type="button" class="btn btn-sm" data-draw-undo>撤销一点</button><button type="button" class="btn btn-sm" data-draw-clear>清空重画</button><output data-draw-state>还没有画线</output></div>
            <textarea class="form-control code" rows="3" spellcheck="false" id="{field.Id}" name="{field.Name}" aria-describedby="{described}"{Markup.If(field.Error is not null, $" aria-invalid=\"true\"")}>
            {field.Value}</textarea>
            """));
    }
}
