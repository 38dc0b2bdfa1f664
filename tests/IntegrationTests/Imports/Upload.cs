using AngleSharp.Html.Dom;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Imports;

/// <summary>Sends a file through the form that the page renders.</summary>
internal static class Upload
{
    public static async Task<HttpResponseMessage> UploadAsync(this Visitor visitor, string address, byte[] file, string name)
    {
        var page = await visitor.PageAsync(address);
        using var content = new MultipartFormDataContent();
        foreach (var hidden in page.QuerySelectorAll("main form[method=post] input[type=hidden]").Cast<IHtmlInputElement>())
        {
            content.Add(new StringContent(hidden.Value), hidden.Name!);
        }

        content.Add(new ByteArrayContent(file), "Upload", name);
        return await visitor.Http.PostAsync(new Uri(address, UriKind.Relative), content);
    }
}
