using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using VillageTracker.Domain.Organisation;

namespace VillageTracker.Web.Infrastructure.Accounts;

/// <summary>Ends a session whose account was closed, got another role or unit, or a new password elsewhere.</summary>
internal sealed class SessionValidator(
    IOptions<SecurityStampValidatorOptions> options, SignInManager<Account> signIn, ILoggerFactory logger, EndedSessions ended)
    : SecurityStampValidator<Account>(options, signIn, logger)
{
    public override async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (!SessionCheck.MustCheck(context, ended))
        {
            await base.ValidateAsync(context);
            return;
        }

        if (await VerifySecurityStamp(context.Principal) is { IsClosed: false } account)
        {
            await SecurityStampVerified(account, context);
            return;
        }

        context.RejectPrincipal();
        await SignInManager.SignOutAsync();
    }
}
