using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Pages;

/// <summary>One Razor page of the site: its address and who may open it, worked out here from folder and handlers, not asked of the site.</summary>
internal sealed partial class SitePage
{
    /// <summary>The pages a stranger may open. A page that joins them is a decision, so it is written here too.</summary>
    private static readonly string[] ForEverybody =
        ["/Index", "/Lookup", "/Verify", "/Problem", "/Account/Login", "/Account/SecondFactor",
        "/Notices/Index", "/Notices/Details", "/Notices/Area", "/Notices/Object", "/Notices/Answer",
        "/Draws/Index", "/Draws/Details", "/Draws/Check", "/Draws/File", "/Draws/Paper", "/Draws/Tool",
        "/Selections/Index", "/Selections/Hall", "/Selections/Turn"];

    private static readonly string[] OnlyRead = ["Staff", "Map", "Reports"];

    private readonly RoutePattern _route;
    private readonly Regex _address;

    private SitePage(RoutePattern route, CompiledPageActionDescriptor page)
    {
        (_route, Name) = (route, page.ViewEnginePath);
        CanBePosted = page.HandlerMethods.Any(h => string.Equals(h.HttpMethod, "Post", StringComparison.OrdinalIgnoreCase));
        IgnoresAntiforgery = page.HandlerTypeInfo.GetCustomAttribute<IgnoreAntiforgeryTokenAttribute>() is not null;
        IsForEverybody = ForEverybody.Contains(Name);
        Permissions = IsForEverybody ? [] : [.. FromFolder(), .. page.HandlerTypeInfo.GetCustomAttributes<AuthorizeAttribute>().Select(a => a.Policy).OfType<string>()];
        Filters = page.BoundProperties.Select(p => p.BindingInfo?.BinderModelName ?? p.Name)
            .Concat(page.HandlerMethods.SelectMany(h => h.Parameters).Select(p => p.BindingInfo?.BinderModelName ?? p.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _address = new("^/" + string.Join('/', route.PathSegments.Select(Segment)).Replace("/(?:", "(?:", StringComparison.Ordinal) + "/?$", RegexOptions.IgnoreCase);
    }

    /// <summary>As the framework calls it: /Land/Details.</summary>
    public string Name { get; }

    public bool CanBePosted { get; }

    public bool IgnoresAntiforgery { get; }

    public bool IsForEverybody { get; }

    public IReadOnlyList<string> Permissions { get; }

    /// <summary>The names that the page reads from an address or a form.</summary>
    public IReadOnlySet<string> Filters { get; }

    public bool TakesAKey => _route.Parameters.Count > 0;

    public bool NeedsAKey => _route.Parameters.Any(p => !p.IsOptional && p.Default is null);

    public bool HasAddress(string path) => _address.IsMatch(path);

    public bool MayOpen(Role role) => Permissions.All(p => Domain.Organisation.Permissions.Allows(role, p));

    /// <summary>An address with a key that no record has.</summary>
    public string AddressWithUnknownKey() => AddressWith("999999999");

    public string AddressWith(string number) =>
        "/" + string.Join('/', _route.PathSegments.Select(s => string.Concat(s.Parts.Select(p => p switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart parameter when IsNumber(parameter) => number,
            _ => "mei-you",
        }))));

    public string AddressWithoutKey() =>
        "/" + string.Join('/', _route.PathSegments.TakeWhile(s => s.Parts.All(p => p is RoutePatternLiteralPart)).Select(s => string.Concat(s.Parts.Cast<RoutePatternLiteralPart>().Select(p => p.Content))));

    /// <summary>Every page of the application, with one address each.</summary>
    public static async Task<IReadOnlyList<SitePage>> AllAsync(VillageApp app)
    {
        var loader = app.Services.GetRequiredService<PageLoader>();
        var pages = new List<SitePage>();
        foreach (var endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            // "/land/index" is a second address of "/land"
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page && endpoint.Metadata.GetMetadata<ISuppressLinkGenerationMetadata>()?.SuppressLinkGeneration != true)
            {
                pages.Add(new(endpoint.RoutePattern, await loader.LoadAsync(page, endpoint.Metadata)));
            }
        }

        return [.. pages.OrderBy(p => p.Name, StringComparer.Ordinal)];
    }

    public override string ToString() => $"{Name} (/{_route.RawText})";

    private IEnumerable<string> FromFolder()
    {
        var folder = Name.Split('/')[1];
        if (OnlyRead.Contains(folder))
        {
            return [$"{folder}.Read"];
        }

        return Domain.Organisation.Permissions.WorkAreas.Append("Admin").Contains(folder) ? [CanBePosted ? $"{folder}.Write" : $"{folder}.Read"] : [];
    }

    private static string Segment(RoutePatternPathSegment segment)
    {
        var text = string.Concat(segment.Parts.Select(p => p switch
        {
            RoutePatternLiteralPart literal => Regex.Escape(literal.Content),
            RoutePatternSeparatorPart separator => Regex.Escape(separator.Content),
            RoutePatternParameterPart parameter when IsNumber(parameter) => @"\d+",
            _ => "[^/]+",
        }));
        return segment.Parts is [RoutePatternParameterPart { IsOptional: true }] ? $"(?:/{text})?" : text;
    }

    private static bool IsNumber(RoutePatternParameterPart parameter) => parameter.ParameterPolicies.Any(p => p.Content is "int" or "long");
}
