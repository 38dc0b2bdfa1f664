using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using VillageTracker.Domain.Organisation;

namespace VillageTracker.Web.Infrastructure;

/// <summary>Needs a permission of the area beyond reading and writing, such as <c>Resettlement.Approve</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresAttribute(string permission) : AuthorizeAttribute(permission);

/// <summary>Who may open which page: closed by default, opened by folder, never by remembering an attribute.</summary>
/// <remarks>A page in /Pages/Land needs Land.Read; a page there that can be posted to needs Land.Write.</remarks>
internal static class PageAccess
{
    private static readonly string[] OtherFolders = ["Staff", "Map", "Reports"];

    public static void AddPolicies(AuthorizationOptions options)
    {
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        var all = Enum.GetValues<Role>().SelectMany(Permissions.Of).Distinct(StringComparer.Ordinal);
        foreach (var permission in all)
        {
            options.AddPolicy(permission, p => p.RequireAuthenticatedUser()
                .RequireAssertion(c => PermissionClaims.Has(c.User, permission)));
        }
    }

    public static void Apply(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/");
        foreach (var area in Permissions.WorkAreas.Append("Admin"))
        {
            pages.AddFolderApplicationModelConvention($"/{area}", page => Require(page,
                page.HandlerMethods.Any(h => h.HttpMethod == "Post") ? $"{area}.Write" : $"{area}.Read"));
        }

        foreach (var folder in OtherFolders)
        {
            pages.AddFolderApplicationModelConvention($"/{folder}", page => Require(page, $"{folder}.Read"));
        }

        pages.AllowAnonymousToPage("/Index");
        pages.AllowAnonymousToPage("/Lookup");
        pages.AllowAnonymousToPage("/Verify");
        foreach (var open in (string[])["Index", "Details", "Area", "Object", "Answer"])
        {
            pages.AllowAnonymousToPage($"/Notices/{open}");
        }

        foreach (var open in (string[])["Index", "Details", "Check", "File", "Paper", "Tool"])
        {
            pages.AllowAnonymousToPage($"/Draws/{open}");
        }

        foreach (var open in (string[])["Index", "Hall", "Turn"])
        {
            pages.AllowAnonymousToPage($"/Selections/{open}");
        }

        pages.AllowAnonymousToPage("/Problem");
        pages.AllowAnonymousToPage("/Account/Login");
        pages.AllowAnonymousToPage("/Account/SecondFactor");
    }

    private static void Require(PageApplicationModel page, string permission) =>
        page.EndpointMetadata.Add(new AuthorizeAttribute(permission));
}
