using Microsoft.AspNetCore.Identity;
using VillageTracker.Domain.Organisation;
using VillageTracker.Web.Infrastructure.Accounts;

namespace VillageTracker.Web.Infrastructure;

/// <summary>Signing in (ASP.NET Core Identity): password rules, lock-out after five wrong tries, second factor, cookie.</summary>
internal static class SignIn
{
    public static void AddVillageSignIn(this IServiceCollection services)
    {
        services.AddSingleton<EndedSessions>();
        services.AddScoped<SignInDesk>();
        services.AddScoped<OwnAccount>();
        services.AddIdentityCore<Account>(o =>
            {
                o.Password.RequiredLength = 10;
                o.Password.RequiredUniqueChars = 4;
                o.Password.RequireUppercase = false;
                o.Password.RequireNonAlphanumeric = false;
                o.Lockout.MaxFailedAccessAttempts = 5;
                o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddUserStore<AccountStore>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddErrorDescriber<IdentityInChinese>()
            .AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddScoped<ISecurityStampValidator, SessionValidator>(); // after Identity has registered its own
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = SessionCheck.Every);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
        {
            cookies.ApplicationCookie!.Configure(o =>
            {
                o.Cookie.Name = "village";
                o.Cookie.SameSite = SameSiteMode.Lax;
                o.LoginPath = "/account/login";
                o.LogoutPath = "/account/logout";
                o.AccessDeniedPath = "/problem/403";
                o.ExpireTimeSpan = TimeSpan.FromHours(10);
                o.SlidingExpiration = true;
                o.Events.OnValidatePrincipal = SessionCheck.RunAsync;
                o.Events.OnRedirectToAccessDenied = context =>
                {
                    if (context.HttpContext.User.HasClaim(c => c.Type == AccountClaims.MustChangePassword))
                    {
                        context.Response.Redirect("/account/password");
                        return Task.CompletedTask;
                    }

                    context.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return Task.CompletedTask;
                };
            });
        });
        services.AddAuthorization(PageAccess.AddPolicies);
    }
}
