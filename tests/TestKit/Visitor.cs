using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace VillageTracker.TestKit;

/// <summary>A person at a browser, without the browser: opens pages and sends the forms that the pages render.</summary>
public sealed class Visitor(HttpClient http)
{
    public HttpClient Http => http;

    public Task<HttpResponseMessage> GetAsync(string address) => http.GetAsync(new Uri(address, UriKind.Relative));

    /// <summary>The page at the address, which must answer 200.</summary>
    public async Task<IHtmlDocument> PageAsync(string address)
    {
        var response = await GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await HtmlAsync(response);
    }

    public static async Task<IHtmlDocument> HtmlAsync(HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());

    /// <summary>Opens the page, fills in its form (hidden fields and antiforgery token stay as rendered) and sends it.</summary>
    /// <param name="address">The page with the form.</param>
    /// <param name="fields">Field name to value; a field that the form lacks is a fault of the test or of the page.</param>
    /// <param name="form">CSS selector of the form, when the page has several.</param>
    public async Task<HttpResponseMessage> SubmitAsync(string address, Dictionary<string, string> fields, string form = "main form[method=post]")
    {
        var page = await PageAsync(address);
        return await SubmitAsync(page, address, fields, form);
    }

    /// <summary>Sends a form of a page that was opened earlier, so that it may have gone stale meanwhile.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(
        IHtmlDocument page, string address, Dictionary<string, string> fields, string form = "main form[method=post]")
    {
        var element = Assert.IsType<IHtmlFormElement>(page.QuerySelector(form), exactMatch: false);
        var values = Values(element);
        foreach (var (name, value) in fields)
        {
            Assert.True(element.QuerySelectorAll($"[name='{name}']").Length > 0, $"The form has no field '{name}'.");
            values[name] = value;
        }

        var action = element.GetAttribute("action") is { Length: > 0 } target ? target : address;
        return await http.PostAsync(new Uri(action, UriKind.Relative), new FormUrlEncodedContent(values));
    }

    /// <summary>Sends fields as they are, whatever the page offers; the antiforgery token is among them.</summary>
    public Task<HttpResponseMessage> PostAsync(string address, Dictionary<string, string> fields) =>
        http.PostAsync(new Uri(address, UriKind.Relative), new FormUrlEncodedContent(fields));

    /// <summary>Sends a page's form with a value that the page did not offer.</summary>
    public async Task<HttpResponseMessage> ForgeAsync(string address, string name, string value)
    {
        var values = Values(Assert.IsType<IHtmlFormElement>((await PageAsync(address)).QuerySelector("main form[method=post]"), exactMatch: false));
        values[name] = value;
        return await http.PostAsync(new Uri(address, UriKind.Relative), new FormUrlEncodedContent(values));
    }

    internal async Task<string> SignInAsync(string userName, string password)
    {
        var response = await SubmitAsync("/account/login", new() { ["UserName"] = userName, ["Password"] = password });
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return string.Join("; ", response.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]));
    }

    private static Dictionary<string, string> Values(IHtmlFormElement form)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var control in form.QuerySelectorAll("input[name], select[name], textarea[name]"))
        {
            var name = control.GetAttribute("name")!;
            switch (control)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } box:
                    if (box.IsChecked)
                    {
                        values[name] = box.Value;
                    }

                    break;
                case IHtmlInputElement { Type: not "file" } input:
                    values.TryAdd(name, input.Value);
                    break;
                case IHtmlSelectElement select:
                    values[name] = select.Value ?? "";
                    break;
                case IHtmlTextAreaElement text:
                    values[name] = text.Value;
                    break;
            }
        }

        return values;
    }
}
