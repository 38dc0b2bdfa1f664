using System.Text.RegularExpressions;
using AngleSharp.Dom;
using VillageTracker.Domain.Persistence;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Pages;

/// <summary>What every page has in common, whoever wrote it.</summary>
[Collection(WalkedSite.Name)]
public sealed partial class FaceTests(SiteMap site)
{
    /// <summary>Names of our enums' values: on a screen they would be English, and mean that a word is missing.</summary>
    private static readonly HashSet<string> CodeWords =
    [
        .. typeof(VillageDb).Assembly.GetTypes().Where(t => t.IsEnum && t.Namespace is not null).SelectMany(t => t.GetEnumNames()).Where(n => n.Length > 3),
        "True", "False", "null", "NaN", "undefined",
    ];

    private static readonly string[] SpokenAttributes = ["placeholder", "title", "aria-label", "alt"];

    [Fact]
    public void Every_page_is_Chinese_and_has_a_title_and_one_heading() => Faults.None(Pages(page =>
    {
        var faults = new List<string>();
        if (page.DocumentElement.GetAttribute("lang") != "zh-CN")
        {
            faults.Add("is not marked as Chinese");
        }

        if (page.QuerySelectorAll("h1").Length != 1)
        {
            faults.Add($"has {page.QuerySelectorAll("h1").Length} h1");
        }

        if (!Chinese().IsMatch(page.Title ?? ""))
        {
            faults.Add($"has the title '{page.Title}'");
        }

        return faults;
    }));

    [Fact]
    public void No_page_shows_a_word_of_the_program() => Faults.None(Pages(page => page.QuerySelectorAll("main *").Where(e => e.Children.Length == 0 && e.LocalName is not ("script" or "code" or "style"))
        .Select(e => e.TextContent.Trim()).Where(t => CodeWords.Contains(t) || Placeholder().IsMatch(t)).Select(t => $"shows '{t}'")));

    [Fact]
    public void No_hint_in_a_field_is_English() => Faults.None(Pages(page => page.QuerySelectorAll("[placeholder], [title], [aria-label], [alt]")
        .SelectMany(e => SpokenAttributes.Select(e.GetAttribute).OfType<string>())
        .Where(t => EnglishWords().IsMatch(t) && !Chinese().IsMatch(t)).Select(t => $"says '{t}'")));

    [Fact]
    public void Every_form_that_changes_something_carries_the_token() => Faults.None(Pages(page => page.QuerySelectorAll("form")
        .Where(f => string.Equals(f.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase) && f.QuerySelector("input[name=__RequestVerificationToken]") is null)
        .Select(f => $"has a form without token: {f.GetAttribute("action")}")));

    [Fact]
    public void Every_field_has_its_label() => Faults.None(Pages(page => page.QuerySelectorAll("main input:not([type=hidden]):not([type=submit]), main select, main textarea")
        .Where(f => f.Closest("label") is null && !f.HasAttribute("aria-label") && !f.HasAttribute("aria-labelledby")
            && (f.Id is null || page.QuerySelectorAll("label").All(l => l.GetAttribute("for") != f.Id)))
        .Select(f => $"has a field without label: {f.GetAttribute("name")}")));

    [Fact]
    public void No_two_elements_of_a_page_share_an_id() => Faults.None(Pages(page => page.QuerySelectorAll("[id]").GroupBy(e => e.Id)
        .Where(g => g.Count() > 1).Select(g => $"has {g.Count()} elements #{g.Key}")));

    [Fact]
    public void No_page_holds_what_its_security_policy_refuses() => Faults.None(Pages(page =>
        page.QuerySelectorAll("[style]").Where(e => e.Closest("svg") is null).Select(e => $"has a style attribute on {e.LocalName}")
            .Concat(page.QuerySelectorAll("script:not([src]):not([type='application/json'])").Where(s => !s.HasAttribute("nonce")).Select(_ => "has an inline script"))
            .Concat(page.QuerySelectorAll("[src^='http'], link[href^='http']").Select(e => $"loads from elsewhere: {e.OuterHtml}"))
            .Concat(page.QuerySelectorAll("*").SelectMany(e => e.Attributes.Where(a => a.Name.StartsWith("on", StringComparison.Ordinal))).Select(a => $"has {a.Name}"))));

    [Fact]
    public void Every_answer_carries_the_security_headers() => Faults.None(site.Visited.SelectMany(v => new (string Name, string Part)[]
        {
            ("Content-Security-Policy", "default-src 'none'"), ("Content-Security-Policy", "frame-ancestors 'none'"), ("Content-Security-Policy", "form-action 'self'"),
            ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"), ("Referrer-Policy", "strict-origin-when-cross-origin"),
        }
        .Where(h => v.ContentType == "text/html" || h.Name == "X-Content-Type-Options")
        .Where(h => !v.Response.Headers.TryGetValues(h.Name, out var values) || !values.Any(x => x.Contains(h.Part, StringComparison.OrdinalIgnoreCase)))
        .Select(h => $"{v}: {h.Name} lacks {h.Part}")));

    private IEnumerable<string> Pages(Func<IDocument, IEnumerable<string>> faultsOf) =>
        site.Visited.Where(v => v.IsAPage).SelectMany(v => faultsOf(v.Page!).Select(f => (Fault: f, v.Address, Page: site.PageAt(v.Address)?.Name)))
            .GroupBy(f => (f.Page, f.Fault)).Select(g => $"{g.Key.Page} {g.Key.Fault} (as {g.First().Address})");

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"[A-Za-z]{3,} [A-Za-z]{2,}|^[a-z]{4,}$")]
    private static partial Regex EnglishWords();

    [GeneratedRegex(@"(?i)\b(lorem|ipsum|todo|tbd|placeholder|fixme)\b|\{0\}|\bSystem\.[A-Z]|VillageTracker\.[A-Z]")]
    private static partial Regex Placeholder();
}
