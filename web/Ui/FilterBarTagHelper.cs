using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageTracker.Web.Ui;

/// <summary>
/// <c>&lt;filter-bar search="姓名、编号或拼音首字母"&gt;&lt;filter-select name="status" label="状态" options="…" /&gt;&lt;/filter-bar&gt;</c>
/// Search box and selects of a list: a plain GET form, so an address can be kept or sent. Values are read back from the address.
/// </summary>
[HtmlTargetElement("filter-bar")]
public sealed class FilterBarTagHelper : TagHelper
{
    /// <summary>What can be searched for, in words; leave out for a bar without a search box.</summary>
    public string? Search { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var sort = (string?)request.Query[ListQuery.Sort];
        output.TagName = "form";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "filter-bar");
        output.Attributes.SetAttribute("method", "get");
        output.Attributes.SetAttribute("role", "search");
        if (Search is not null)
        {
            output.PreContent.AppendHtml(Markup.Of($"""<div class="filter-item filter-search"><label for="q">查找</label><input type="search" class="form-control" id="q" name="q" value="{request.Query[ListQuery.Search]}" placeholder="{Search}"></div>"""));
        }

        output.PostContent.AppendHtml(Markup.Of($"""{Markup.If(!string.IsNullOrEmpty(sort), $"""<input type="hidden" name="sort" value="{sort}">""")}<div class="filter-go"><button class="btn">{Markup.Raw(Icons.Svg("search", 18))}查找</button>{Markup.If(IsFiltered(request.Query), $"""<a class="btn btn-quiet" href="{request.Path.Value}">清除条件</a>""")}</div>"""));
    }

    private static bool IsFiltered(IQueryCollection query) =>
        query.Any(p => p.Key is not (ListQuery.Sort or ListQuery.Page) && !string.IsNullOrEmpty(p.Value));
}

/// <summary>One select of a filter bar. The empty line means "all" and reads <c>all</c>, 全部 unless told.</summary>
[HtmlTargetElement("filter-select", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FilterSelectTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public string Label { get; set; } = "";

    public string All { get; set; } = "全部";

    public IEnumerable<Choice> Options { get; set; } = [];

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        string? chosen = ViewContext.HttpContext.Request.Query[Name];
        output.TagName = null;
        output.Content.SetHtmlContent(Markup.Of($"""<div class="filter-item"><label for="filter-{Name}">{Label}</label><select class="form-select" id="filter-{Name}" name="{Name}" data-submit-on-change><option value="">{All}</option>{Choice.Options(Options, chosen)}</select></div>"""));
    }
}
