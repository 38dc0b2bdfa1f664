using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Organisation.UseCases;

/// <summary>What keeps a person out and an administrator can mend.</summary>
public enum AccountHelp { Unlock, OneTimePassword, SecondFactorOff }

/// <summary>Helps a person back in: after wrong tries (解除锁定), a forgotten password (重置密码), a lost telephone (重置验证器).</summary>
/// <param name="PasswordHash">The hash of the one-time password, for <see cref="AccountHelp.OneTimePassword"/> only.</param>
public sealed record HelpAccount(int Id, int SeenVersion, AccountHelp Help, string? PasswordHash = null);

public sealed class HelpAccountHandler(VillageDb db)
{
    /// <exception cref="NotFoundException">There is none, or it is beyond the actor's units.</exception>
    public async Task HandleAsync(HelpAccount request, CancellationToken cancellation)
    {
        var account = await AccountsInReach.FindAsync(db, request.Id, request.SeenVersion, cancellation);
        switch (request.Help)
        {
            case AccountHelp.Unlock:
                account.Unlock();
                db.Doing("解除锁定");
                break;
            case AccountHelp.OneTimePassword:
                account.GiveOneTimePassword(request.PasswordHash ?? throw new ArgumentNullException(nameof(request), "The hash is missing."));
                db.Doing("重置密码");
                break;
            default:
                account.ResetSecondFactor();
                db.Doing("重置验证器");
                break;
        }

        await db.SaveChangesAsync(cancellation);
    }
}
