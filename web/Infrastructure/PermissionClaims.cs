using System.Security.Claims;
using VillageTracker.Domain.Organisation;

namespace VillageTracker.Web.Infrastructure;

/// <summary>What the signed-in person may do, from the role in the cookie and the permission table: no query, no claim per permission.</summary>
public static class PermissionClaims
{
    public const string RoleType = "role";
    public const string UnitType = "unit";
    public const string DisplayNameType = "display";

    public static bool Has(ClaimsPrincipal user, string permission) =>
        RoleOf(user) is { } role && Permissions.Allows(role, permission);

    public static Role? RoleOf(ClaimsPrincipal user) =>
        Enum.TryParse<Role>(user.FindFirstValue(RoleType), out var role) ? role : null;
}
