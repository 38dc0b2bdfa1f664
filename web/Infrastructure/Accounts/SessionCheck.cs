using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace VillageTracker.Web.Infrastructure.Accounts;

/// <summary>Asks the database from time to time whether the person in the cookie still is who they were: closed, new role, new password.</summary>
/// <remarks>
/// The check runs in a scope of its own. It comes before anybody is signed in, and what it opened (the database, with nobody acting)
/// must not stay for the rest of the request. Most requests do not come here at all.
/// </remarks>
internal static class SessionCheck
{
    /// <summary>How long a server may go on trusting a cookie, unless it knows of a change itself.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    public static async Task RunAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var time = services.GetRequiredService<TimeProvider>();
        if (context.Properties.IssuedUtc is { } issued && time.GetUtcNow() - issued < Every
            && !MustCheck(context, services.GetRequiredService<EndedSessions>()))
        {
            return;
        }

        await using var scope = services.CreateAsyncScope();
        context.HttpContext.RequestServices = scope.ServiceProvider;
        try
        {
            await SecurityStampValidator.ValidatePrincipalAsync(context);
        }
        finally
        {
            context.HttpContext.RequestServices = services;
        }
    }

    /// <summary>The account was changed on this server after the cookie was made.</summary>
    public static bool MustCheck(CookieValidatePrincipalContext context, EndedSessions ended) =>
        int.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var id)
        && ended.MustCheck(id, context.Properties.IssuedUtc);
}
