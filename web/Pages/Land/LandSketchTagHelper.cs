using Microsoft.AspNetCore.Razor.TagHelpers;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land;

/// <summary><c>&lt;land-sketch of="Model.Sketch" /&gt;</c>: the drawing as SVG on the page itself.</summary>
[HtmlTargetElement("land-sketch", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LandSketchTagHelper : TagHelper
{
    public LandSketch Of { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Markup.Of($"""
            <svg class="land-sketch" viewBox="0 0 {Of.Width} {Of.Height}" width="{Of.Width}" role="img" aria-label="{Of.Label}">{Markup.Join(Of.Shapes.Select(Shape))}{Markup.Join(Of.Shapes.Select(Word))}</svg>
            """));
    }

    private static Markup Shape(SketchShape shape)
    {
        var path = Markup.Of($"""<path d="{shape.Path}" fill="{shape.Colour}" fill-opacity="0.45" fill-rule="evenodd" stroke="{shape.Colour}" stroke-width="1.5"><title>{shape.Title}</title></path>""");
        return shape.Href is { } href ? Markup.Of($"""<a href="{href}" aria-label="{shape.Title}">{path}</a>""") : path;
    }

    private static Markup Word(SketchShape shape) =>
        Markup.Of($"""<text x="{shape.X}" y="{shape.Y}" text-anchor="middle" font-size="12" pointer-events="none">{shape.Word}</text>""");
}
