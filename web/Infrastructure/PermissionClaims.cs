using System.Security.Claims;

namespace VillageTracker.Web.Infrastructure;

/// <summary>Permissions as they stand in the signed-in person's cookie, so that a page can ask without a query.</summary>
public static class PermissionClaims
{
    public const string Type = "permission";

    public static bool Has(ClaimsPrincipal user, string permission) => user.HasClaim(Type, permission);
}
