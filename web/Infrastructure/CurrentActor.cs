using System.Globalization;
using System.Security.Claims;
using VillageTracker.Domain.Organisation;

namespace VillageTracker.Web.Infrastructure;

/// <summary>Turns the signed-in person of a request into the actor whose name and scope the database uses.</summary>
internal static class CurrentActor
{
    public static Actor From(HttpContext? http)
    {
        if (http is null)
        {
            return Actor.System; // the command line
        }

        var user = http.User;
        return user.Identity?.IsAuthenticated == true
            && int.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var id)
            && long.TryParse(user.FindFirstValue(PermissionClaims.UnitType), CultureInfo.InvariantCulture, out var unit)
            ? new(id, user.FindFirstValue(PermissionClaims.DisplayNameType) ?? user.Identity.Name ?? "", DataScope.Under(unit))
            : Actor.Visitor;
    }
}
