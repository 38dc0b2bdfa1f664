using System.Data;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Organisation.UseCases;

/// <summary>Changes a person's name, role or unit (调整岗位). A new role or unit ends the person's sessions.</summary>
public sealed record AppointAccount(int Id, int SeenVersion, string DisplayName, Role Role, long UnitCode);

public sealed class AppointAccountHandler(VillageDb db)
{
    /// <exception cref="RefusedException">
    /// <see cref="NotYourOwnAccount"/>, <see cref="LastAdministrator"/>, <see cref="UnitOutsideYours"/>, and what <see cref="Account"/> refuses.
    /// </exception>
    public async Task HandleAsync(AppointAccount request, CancellationToken cancellation)
    {
        // Serializable, so that two administrators can't take each other's role away at the same moment.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        var account = await AccountsInReach.FindAsync(db, request.Id, request.SeenVersion, cancellation);
        AccountsInReach.CheckUnit(db, request.UnitCode);
        if (account.Role != request.Role || account.UnitCode != request.UnitCode)
        {
            await AccountsInReach.CheckMayLoseRightsAsync(db, account, cancellation);
        }

        account.Rename(request.DisplayName);
        account.Appoint(request.Role, request.UnitCode);
        db.Doing("调整账号");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
