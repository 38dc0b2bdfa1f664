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
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    public static async Task RunAsync(CookieValidatePrincipalContext context)
    {
        var time = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>();
        if (context.Properties.IssuedUtc is { } issued && time.GetUtcNow() - issued < Every)
        {
            return;
        }

        var services = context.HttpContext.RequestServices;
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
}
