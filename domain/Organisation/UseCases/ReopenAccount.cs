using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Organisation.UseCases;

/// <summary>Lets a closed account be used again (恢复账号).</summary>
public sealed record ReopenAccount(int Id, int SeenVersion, string Reason);

public sealed class ReopenAccountHandler(VillageDb db)
{
    /// <exception cref="RefusedException"><see cref="ReasonMissing"/>, <see cref="AccountIsOpen"/>.</exception>
    public async Task HandleAsync(ReopenAccount request, CancellationToken cancellation)
    {
        var reason = AccountsInReach.ReasonOf(request.Reason);
        var account = await AccountsInReach.FindAsync(db, request.Id, request.SeenVersion, cancellation);
        account.Reopen();
        db.Doing("恢复账号", reason);
        await db.SaveChangesAsync(cancellation);
    }
}
