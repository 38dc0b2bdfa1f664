using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Web.Infrastructure.Accounts;

/// <summary>Lets people in and out, and writes into the audit trail who came, from which address (登录留痕). Never what was typed.</summary>
/// <remarks>
/// A wrong password is recorded where it is counted (<see cref="AccountStore"/>). A name that nobody has is not recorded: it may be a
/// password typed into the wrong field, and strangers must not be able to fill the trail.
/// </remarks>
public sealed class SignInDesk(SignInManager<Account> signIn, VillageDb db, IHttpContextAccessor http)
{
    private static readonly string NobodysHash = new PasswordHasher<Account>().HashPassword(null!, Guid.NewGuid().ToString());

    /// <summary>The first step. Nobody's name and a closed account take as long, and answer the same, as a wrong password.</summary>
    public async Task<SignInResult> WithPasswordAsync(string userName, string password)
    {
        var account = await signIn.UserManager.FindByNameAsync(userName.Trim());
        if (account is null or { IsClosed: true })
        {
            signIn.UserManager.PasswordHasher.VerifyHashedPassword(null!, NobodysHash, password);
            return SignInResult.Failed;
        }

        var result = await signIn.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        return await RecordedAsync(result, account);
    }

    /// <summary>The second step: six digits from the telephone, or a recovery code however it was typed.</summary>
    public async Task<SignInResult> WithCodeAsync(string typed)
    {
        var account = await signIn.GetTwoFactorAuthenticationUserAsync();
        if (account is null or { IsClosed: true })
        {
            return SignInResult.Failed;
        }

        var code = string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        var result = code.Length == 6
            ? await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
            : await signIn.TwoFactorRecoveryCodeSignInAsync(code.Length == 10 ? $"{code[..5]}-{code[5..]}" : code);
        return await RecordedAsync(result, account);
    }

    /// <summary>The password was right and the code is still to come.</summary>
    public async Task<bool> IsInSecondStepAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is not null;

    public async Task LeaveAsync(ClaimsPrincipal person)
    {
        if (await signIn.UserManager.GetUserAsync(person) is { } account)
        {
            await RecordAsync(AccountActs.SignedOut, account);
        }

        await signIn.SignOutAsync();
    }

    private async Task<SignInResult> RecordedAsync(SignInResult result, Account account)
    {
        if (result.Succeeded)
        {
            await RecordAsync(AccountActs.SignedIn, account);
        }

        return result;
    }

    private Task RecordAsync(string act, Account account)
    {
        // From here on the person acts, not the visitor that the request began as.
        db.ActAs(new(account.Id, account.DisplayName, DataScope.Under(account.UnitCode)));
        return db.RecordReadingAsync(act, AccountActs.From(http.HttpContext), account, CancellationToken.None);
    }
}
