using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Web.Infrastructure.Accounts;

/// <summary>Where ASP.NET Core Identity keeps its accounts: in the village's own, audited database.</summary>
internal sealed partial class AccountStore(
    VillageDb db, PersonalDataVault vault, EndedSessions sessions, IHttpContextAccessor http, IdentityErrorDescriber words) : IUserStore<Account>, IUserPasswordStore<Account>,
    IUserSecurityStampStore<Account>, IUserLockoutStore<Account>, IUserTwoFactorStore<Account>, IUserAuthenticatorKeyStore<Account>,
    IUserTwoFactorRecoveryCodeStore<Account>
{
    private const string KeyPurpose = "account.authenticator";

    public async Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken)
    {
        db.Accounts.Add(user);
        db.Doing("新建账号");
        await db.SaveChangesAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken)
    {
        var entry = db.Entry(user);
        var endsSessions = entry.Property(a => a.SecurityStamp).IsModified;
        ActAsOwner(user);
        db.Doing(AccountActs.Of(entry), http.HttpContext is { } request ? AccountActs.From(request) : null);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Two tries at once: Identity then refuses the sign-in, so that racing does not get round the lock-out.
            await db.Entry(user).ReloadAsync(cancellationToken); // what was not saved must not wait for the next save
            return IdentityResult.Failed(words.ConcurrencyFailure());
        }

        if (endsSessions)
        {
            sessions.End(user.Id);
        }

        return IdentityResult.Success;
    }

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Accounts are closed, never deleted.");

    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        int.TryParse(userId, CultureInfo.InvariantCulture, out var id)
            ? db.Accounts.SingleOrDefaultAsync(a => a.Id == id, cancellationToken)
            : Task.FromResult<Account?>(null);

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        db.Accounts.SingleOrDefaultAsync(a => a.NormalizedUserName == normalizedUserName, cancellationToken);

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Id.ToString(CultureInfo.InvariantCulture));

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserName);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) =>
        Set(() => user.UserName = userName ?? "");

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(user.NormalizedUserName);

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) =>
        Set(() => user.NormalizedUserName = normalizedName);

    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancellationToken) =>
        Set(() => user.PasswordHash = passwordHash);

    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken) =>
        Set(() => user.SecurityStamp = stamp);

    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.SecurityStamp);

    public void Dispose()
    {
    }

    /// <summary>Somebody who must change the password has no unit in the cookie, and yet is not a visitor when changing it.</summary>
    private void ActAsOwner(Account user)
    {
        var signedIn = http.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier);
        if (db.Actor.AccountId is null && signedIn == user.Id.ToString(CultureInfo.InvariantCulture))
        {
            db.ActAs(new(user.Id, user.DisplayName, DataScope.Under(user.UnitCode)));
        }
    }

    private static Task Set(Action act)
    {
        act();
        return Task.CompletedTask;
    }

    private static string HashOf(string code) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code)))[..32];
}
