using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageTracker.Web.Ui;

/// <summary><c>&lt;pager page="2" size="25" total="534" unit="户" /&gt;</c>: how many there are, which are shown, and links that keep the filters.</summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PagerTagHelper : TagHelper
{
    public int Page { get; set; } = 1;

    public int Size { get; set; } = 25;

    public long Total { get; set; }

    public string Unit { get; set; } = "条";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var last = Math.Max(1, (Total + Size - 1) / Size);
        var page = Math.Clamp(Page, 1, last);
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", "翻页");
        var first = Math.Min(Total, ((page - 1) * Size) + 1);
        output.Content.SetHtmlContent(Markup.Of($"""<p>共 <strong>{Show.Count(Total)}</strong> {Unit}{Markup.If(last > 1, $"，本页第 {Show.Count(first)}–{Show.Count(Math.Min(Total, page * Size))} {Unit}")}</p>"""));
        if (last > 1)
        {
            output.Content.AppendHtml(Links(page, last));
        }
    }

    /// <summary>First, last and two to each side of the present page; null stands for a gap.</summary>
    internal static IEnumerable<long?> Numbers(long page, long last)
    {
        long previous = 0;
        for (var n = 1L; n <= last; n = n == 1 && page > 4 ? page - 2 : n == page + 2 && n < last ? last : n + 1)
        {
            if (n > previous + 1)
            {
                yield return null;
            }

            yield return n;
            previous = n;
        }
    }

    private Markup Links(long page, long last)
    {
        var numbers = Markup.Join(Numbers(page, last).Select(n => n is not { } number
            ? Markup.Of($"""<li class="pager-gap">…</li>""")
            : number == page
                ? Markup.Of($"""<li><span class="pager-here" aria-current="page">{number}</span></li>""")
                : Markup.Of($"""<li><a href="{Href(number)}" aria-label="第 {number} 页">{number}</a></li>""")));
        return Markup.Of($"""<ul>{Step(page > 1, page - 1, "上一页", "prev")}{numbers}{Step(page < last, page + 1, "下一页", "next")}</ul>""");
    }

    private Markup Step(bool possible, long page, string word, string rel) =>
        Markup.If(possible, $"""<li><a href="{Href(page)}" rel="{rel}">{word}</a></li>""");

    private string Href(long page) => ListQuery.With(
        ViewContext.HttpContext.Request, ListQuery.Page, page == 1 ? null : Show.Plain(page));
}
