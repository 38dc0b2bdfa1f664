using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Organisation.UseCases;

/// <summary>Gives a person an account (新建账号) with a one-time password, already hashed.</summary>
public sealed record CreateAccount(string UserName, string DisplayName, Role Role, long UnitCode, string PasswordHash);

public sealed class CreateAccountHandler(VillageDb db)
{
    /// <returns>The key of the new account.</returns>
    /// <exception cref="RefusedException"><see cref="UserNameTaken"/>, <see cref="UnitOutsideYours"/>, and what <see cref="Account"/> refuses.</exception>
    public async Task<int> HandleAsync(CreateAccount request, CancellationToken cancellation)
    {
        var account = new Account(request.UserName, request.DisplayName, request.Role, request.UnitCode);
        AccountsInReach.CheckUnit(db, request.UnitCode);
        account.GiveOneTimePassword(request.PasswordHash);
        Refuse.If(await TakenAsync(account, cancellation), () => new UserNameTaken(account.UserName));
        db.Add(account);
        db.Doing("新建账号");
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException) when (db.Entry(account).State == EntityState.Added)
        {
            db.ChangeTracker.Clear();
            Refuse.If(await TakenAsync(account, cancellation), () => new UserNameTaken(account.UserName));
            throw;
        }

        return account.Id;
    }

    private Task<bool> TakenAsync(Account account, CancellationToken cancellation) =>
        db.Accounts.AnyAsync(a => a.NormalizedUserName == account.NormalizedUserName, cancellation);
}
