using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageTracker.Web.Ui;

/// <summary>
/// <c>&lt;village-map config="@Model.Map" label="地块分布图" tall /&gt;</c>; the page adds
/// <c>&lt;partial name="_MapScripts" /&gt;</c> in its Head section. Child content is what people read who see no map: give the list or a link to it.
/// </summary>
[HtmlTargetElement("village-map")]
public sealed class VillageMapTagHelper : TagHelper
{
    public MapConfig Config { get; set; } = null!;

    public string Label { get; set; } = "";

    public bool Tall { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Tall ? "map-block map-tall" : "map-block");
        output.Attributes.SetAttribute("data-map", "");
        output.PreContent.SetHtmlContent(Markup.Of($"""{PageData.Block(Config)}<div class="map-frame"><div class="map-canvas" data-map-canvas role="region" aria-label="{Label}"></div><details class="map-legend" data-map-legend hidden><summary>图层</summary></details><p class="map-message" data-map-message>正在打开地图……如果一直没有出现，请允许浏览器运行脚本。</p></div><div class="map-else">"""));
        output.PostContent.SetHtmlContent("</div>");
    }
}

/// <summary>
/// <c>&lt;polygon-editor for="Input.Boundary" label="地块边界" config="@Model.Map" required /&gt;</c>
/// Draws a polygon on the map into a text box of GeoJSON; the text box itself can be used instead of the map.
/// </summary>
[HtmlTargetElement("polygon-editor", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PolygonEditorTagHelper : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "边界";

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
        output.Attributes.SetAttribute("data-draw", "");
        output.Content.SetHtmlContent(Markup.Of($"""
            <label for="{field.Id}">{Label}{Markup.If(Required, $"""<span class="required">必填</span>""")}</label>
            <p class="hint" id="{field.Id}-hint">在图上沿边界逐点点击；拖动圆点移动，点边线加点；靠近邻地会吸附到它的界址点或边线。键盘：方向键移图，回车在图中央加点，选中圆点后方向键微调、Delete 删除、Ctrl+Z 撤销。也可以直接在下面的框里粘贴 GeoJSON（经度在前，纬度在后）。</p>
            {Markup.If(field.Error is not null, $"""<p class="field-error" id="{field.Id}-error">{field.Error}</p>""")}
            {PageData.Block(Config)}
            <div class="map-frame"><div class="map-canvas" data-map-canvas role="region" aria-label="{Label}绘图"></div><p class="map-message" data-map-message>正在打开地图……</p></div>
            <div class="draw-tools" data-draw-tools hidden><button type="button" class="btn btn-sm" data-draw-tool="undo" disabled>撤销</button><button type="button" class="btn btn-sm" data-draw-tool="remove" disabled>删除选中的点</button><button type="button" class="btn btn-sm" data-draw-tool="clear">清空重画</button><label><input type="checkbox" data-draw-tool="snap" checked>吸附邻地</label><output data-draw-state>还没有画点</output></div>
            <textarea class="form-control code" rows="4" spellcheck="false" id="{field.Id}" name="{field.Name}" aria-describedby="{described}"{Markup.If(field.Error is not null, $" aria-invalid=\"true\"")}>
            {field.Value}</textarea>
            """));
    }
}
