using System.Data;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Organisation.UseCases;

/// <summary>Closes an account (停用账号): the person's sessions end and nobody signs in with it.</summary>
public sealed record CloseAccount(int Id, int SeenVersion, string Reason);

public sealed class CloseAccountHandler(VillageDb db)
{
    /// <exception cref="RefusedException">
    /// <see cref="ReasonMissing"/>, <see cref="NotYourOwnAccount"/>, <see cref="LastAdministrator"/>, <see cref="AccountClosedAlready"/>.
    /// </exception>
    public async Task HandleAsync(CloseAccount request, CancellationToken cancellation)
    {
        var reason = AccountsInReach.ReasonOf(request.Reason);
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        var account = await AccountsInReach.FindAsync(db, request.Id, request.SeenVersion, cancellation);
        await AccountsInReach.CheckMayLoseRightsAsync(db, account, cancellation);
        account.Close();
        db.Doing("停用账号", reason);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
