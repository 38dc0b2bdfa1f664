using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using VillageTracker.Domain.Organisation;

namespace VillageTracker.Web.Infrastructure.Accounts;

/// <summary>What the cookie says about a person: id, names, role, unit. Permissions follow from the role.</summary>
/// <remarks>Who still has a one-time password gets neither role nor unit: closed by default, wherever permissions are asked for.</remarks>
internal sealed class AccountClaims(UserManager<Account> users, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account>(users, options)
{
    public const string MustChangePassword = "must-change-password";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(PermissionClaims.DisplayNameType, user.DisplayName));
        if (user.MustChangePassword)
        {
            identity.AddClaim(new(MustChangePassword, "true"));
            return identity;
        }

        identity.AddClaim(new(PermissionClaims.RoleType, user.Role.ToString()));
        identity.AddClaim(new(PermissionClaims.UnitType, user.UnitCode.ToString(CultureInfo.InvariantCulture)));
        return identity;
    }
}
