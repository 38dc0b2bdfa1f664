using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VillageTracker.UnitTests.Web.Ui;

/// <summary>Runs one tag helper by itself and reads back the HTML it wrote.</summary>
internal static class TagHelperRun
{
    public static ViewContext View(string address = "/land")
    {
        var question = address.IndexOf('?', StringComparison.Ordinal);
        var http = new DefaultHttpContext();
        http.Request.Path = question < 0 ? address : address[..question];
        http.Request.QueryString = new QueryString(question < 0 ? "" : address[question..]);
        return new ViewContext
        {
            HttpContext = http,
            ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()),
        };
    }

    public static ModelExpression Expression<T>(string name, T value)
    {
        var provider = new EmptyModelMetadataProvider();
        return new ModelExpression(name, new ModelExplorer(provider, provider.GetMetadataForType(typeof(T)), value));
    }

    public static async Task<IElement> Html(TagHelper helper, string tag, string content = "", params TagHelperAttribute[] attributes)
    {
        var list = new TagHelperAttributeList(attributes);
        var context = new TagHelperContext(list, new Dictionary<object, object>(), "1");
        var output = new TagHelperOutput(tag, list, (_, _) =>
            Task.FromResult(new DefaultTagHelperContent().SetHtmlContent(content)));
        await helper.ProcessAsync(context, output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Create(UnicodeRanges.All));
        var page = new HtmlParser().ParseDocument("<table><tbody><tr></tr></tbody></table><div></div>");
        var place = page.QuerySelector(tag == "th" ? "tr" : "div")!;
        place.InnerHtml = writer.ToString();
        return place;
    }
}
