using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Organisation.UseCases;

/// <summary>What every act upon an account has in common: only within one's own units, and never without an administrator left.</summary>
internal static class AccountsInReach
{
    public static IQueryable<Account> In(VillageDb db)
    {
        var (from, to) = (db.Actor.Scope.From, db.Actor.Scope.To);
        return db.Accounts.Where(a => a.UnitCode >= from && a.UnitCode <= to);
    }

    /// <exception cref="NotFoundException">There is none, or it is beyond the actor's units.</exception>
    public static async Task<Account> FindAsync(VillageDb db, int id, int seenVersion, CancellationToken cancellation)
    {
        var account = await In(db).SingleOrDefaultAsync(a => a.Id == id, cancellation) ?? throw new NotFoundException("这个账号");
        db.ExpectVersion(account, seenVersion);
        return account;
    }

    public static string ReasonOf(string? reason)
    {
        var text = (reason ?? "").Trim();
        Refuse.If(text.Length == 0, () => new ReasonMissing());
        return text;
    }

    public static void CheckUnit(VillageDb db, long unitCode) =>
        Refuse.If(!db.Actor.Scope.Contains(unitCode), () => new UnitOutsideYours());

    /// <exception cref="RefusedException">The account is the actor's own, or the last administrator.</exception>
    public static async Task CheckMayLoseRightsAsync(VillageDb db, Account account, CancellationToken cancellation)
    {
        Refuse.If(account.Id == db.Actor.AccountId, () => new NotYourOwnAccount());
        if (account is { Role: Role.Administrator, IsClosed: false })
        {
            var others = await db.Accounts.AnyAsync(
                a => a.Id != account.Id && a.Role == Role.Administrator && !a.IsClosed, cancellation);
            Refuse.If(!others, () => new LastAdministrator());
        }
    }
}
