using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation.UseCases;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Organisation.Queries;

/// <summary>One account of one's own units.</summary>
public sealed class AccountDetailsQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">There is none, or it is beyond the actor's units.</exception>
    public async Task<AccountDetails> RunAsync(int id, DateTime nowUtc, CancellationToken cancellation) =>
        await AccountsInReach.In(db).AsNoTracking().Where(a => a.Id == id)
            .Join(db.AdministrativeUnits, a => a.UnitCode, u => u.Code, (a, u) => new AccountDetails(
                a.Id, a.Version, a.UserName, a.DisplayName, a.Role, a.UnitCode, u.Name, a.IsClosed, a.LockedUntilUtc > nowUtc,
                a.MustChangePassword, a.TwoFactorEnabled, a.FailedSignIns, a.IsDemonstration))
            .SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException("这个账号");
}

public sealed record AccountDetails(
    int Id, int Version, string UserName, string DisplayName, Role Role, long UnitCode, string UnitName, bool IsClosed, bool IsLocked,
    bool MustChangePassword, bool HasSecondFactor, int FailedSignIns, bool IsDemonstration)
{
    public AccountState State => IsClosed ? AccountState.Closed : IsLocked ? AccountState.Locked
        : MustChangePassword ? AccountState.OneTimePassword : AccountState.Open;
}
