using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using VillageTracker.Domain.Organisation;

namespace VillageTracker.Web.Infrastructure.Accounts;

/// <summary>What a signed-in person may do with his own account: password, authenticator (验证器), recovery codes (备用码).</summary>
/// <remarks>Acts that weaken the account ask for the password again, and wrong answers count towards the lock-out.</remarks>
public sealed class OwnAccount(SignInManager<Account> signIn, IConfiguration configuration)
{
    public const int RecoveryCodes = 10;
    public const string WrongPassword = "现在的密码不对。";

    private UserManager<Account> Users => signIn.UserManager;

    /// <exception cref="InvalidOperationException">The account is gone: the session check has ended the session before that.</exception>
    public async Task<Account> OfAsync(ClaimsPrincipal person) =>
        await Users.GetUserAsync(person) ?? throw new InvalidOperationException("A signed-in person without an account.");

    public Task<int> CodesLeftAsync(Account account) => Users.CountRecoveryCodesAsync(account);

    /// <returns>What is wrong, in Chinese; empty when the password was changed.</returns>
    public async Task<IReadOnlyList<string>> ChangePasswordAsync(Account account, string current, string wanted)
    {
        if (!await IsPasswordAsync(account, current))
        {
            return [WrongPassword];
        }

        if (current == wanted)
        {
            return ["新密码不能和现在的一样。"];
        }

        account.KeepOwnPassword();
        return await FinishedAsync(account, await Users.ChangePasswordAsync(account, current, wanted));
    }

    /// <summary>Makes a new key, which does nothing until a code computed from it has been typed.</summary>
    public async Task StartAuthenticatorAsync(Account account) =>
        await FinishedAsync(account, await Users.ResetAuthenticatorKeyAsync(account));

    /// <returns>The key in base32 for typing, and the address that the drawing holds; null when there is no key yet.</returns>
    public async Task<(string Key, string Address)?> AuthenticatorKeyAsync(Account account)
    {
        if (await Users.GetAuthenticatorKeyAsync(account) is not { } key)
        {
            return null;
        }

        var issuer = Uri.EscapeDataString(configuration["Site:Name"] ?? "圩洋村发展管理平台");
        return (key, string.Create(
            CultureInfo.InvariantCulture, $"otpauth://totp/{issuer}:{Uri.EscapeDataString(account.UserName)}?secret={key}&issuer={issuer}&digits=6&period=30"));
    }

    /// <returns>The recovery codes, shown once; null when the code was wrong.</returns>
    public async Task<IReadOnlyList<string>?> TurnAuthenticatorOnAsync(Account account, string typed)
    {
        var code = string.Concat(typed.Where(char.IsAsciiDigit));
        if (!await Users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code))
        {
            return null;
        }

        await Users.SetTwoFactorEnabledAsync(account, true);
        return await NewCodesAsync(account);
    }

    /// <returns>False when the password was wrong.</returns>
    public async Task<bool> TurnAuthenticatorOffAsync(Account account, string password)
    {
        if (!await IsPasswordAsync(account, password))
        {
            return false;
        }

        account.ResetSecondFactor();
        await FinishedAsync(account, await Users.UpdateAsync(account));
        return true;
    }

    /// <returns>Null when the password was wrong.</returns>
    public async Task<IReadOnlyList<string>?> RenewCodesAsync(Account account, string password) =>
        await IsPasswordAsync(account, password) ? await NewCodesAsync(account) : null;

    private async Task<IReadOnlyList<string>> NewCodesAsync(Account account)
    {
        var codes = await Users.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes);
        await signIn.RefreshSignInAsync(account);
        return [.. codes!];
    }

    private async Task<bool> IsPasswordAsync(Account account, string password) =>
        (await signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true)).Succeeded;

    private async Task<IReadOnlyList<string>> FinishedAsync(Account account, IdentityResult result)
    {
        if (result.Succeeded)
        {
            await signIn.RefreshSignInAsync(account); // the change ended every session, and this one begins anew
        }

        return [.. result.Errors.Select(e => e.Description)];
    }
}
