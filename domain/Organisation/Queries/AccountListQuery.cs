using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation.UseCases;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Organisation.Queries;

/// <summary>The accounts of one's own units (账号列表).</summary>
public sealed class AccountListQuery(VillageDb db)
{
    public const int PageSize = 25;

    public async Task<AccountPage> RunAsync(AccountFilter filter, DateTime nowUtc, CancellationToken cancellation)
    {
        var found = Found(filter, nowUtc);
        var total = await found.CountAsync(cancellation);
        var page = Paging.NumberWithin(filter.Page, total, PageSize);
        var rows = await found.OrderBy(a => a.IsClosed).ThenBy(a => a.UserName).Skip((page - 1) * PageSize).Take(PageSize)
            .Join(db.AdministrativeUnits, a => a.UnitCode, u => u.Code, (a, u) => new AccountRow(
                a.Id, a.UserName, a.DisplayName, a.Role, u.Name, a.TwoFactorEnabled, a.IsDemonstration,
                a.IsClosed ? AccountState.Closed : a.LockedUntilUtc > nowUtc ? AccountState.Locked
                    : a.MustChangePassword ? AccountState.OneTimePassword : AccountState.Open))
            .ToListAsync(cancellation);
        return new([.. rows.OrderBy(r => r.State == AccountState.Closed).ThenBy(r => r.UserName, StringComparer.Ordinal)], page, total);
    }

    private IQueryable<Account> Found(AccountFilter filter, DateTime nowUtc)
    {
        var found = AccountsInReach.In(db).AsNoTracking();
        if (filter.Search?.Trim() is { Length: > 0 } text)
        {
            var upper = text.ToUpperInvariant();
            found = found.Where(a => a.NormalizedUserName!.Contains(upper) || a.DisplayName.Contains(text));
        }

        found = filter.Role is { } role ? found.Where(a => a.Role == role) : found;
        return filter.State switch
        {
            AccountState.Closed => found.Where(a => a.IsClosed),
            AccountState.Locked => found.Where(a => !a.IsClosed && a.LockedUntilUtc > nowUtc),
            AccountState.OneTimePassword => found.Where(a => !a.IsClosed && a.MustChangePassword),
            AccountState.Open => found.Where(a => !a.IsClosed),
            _ => found,
        };
    }
}

/// <summary>Whether a person can sign in with an account now.</summary>
public enum AccountState { Open, OneTimePassword, Locked, Closed }

/// <param name="Search">Part of the sign-in name or of the person's name.</param>
/// <param name="State">Null for all; <see cref="AccountState.Open"/> means every account that is not closed.</param>
public sealed record AccountFilter(string? Search = null, Role? Role = null, AccountState? State = null, int Page = 1);

public sealed record AccountRow(
    int Id, string UserName, string DisplayName, Role Role, string UnitName, bool HasSecondFactor, bool IsDemonstration, AccountState State);

public sealed record AccountPage(IReadOnlyList<AccountRow> Rows, int Page, int Total);
