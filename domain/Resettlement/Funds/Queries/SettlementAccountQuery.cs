using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Funds.Queries;

/// <summary>The accounts of a person's villages, the newest first; there are a handful in all the years.</summary>
public sealed class SettlementAccountQuery(VillageDb db)
{
    public Task<List<SettlementAccount>> RunAsync(CancellationToken cancellation) =>
        db.SettlementAccounts.AsNoTracking().OrderBy(a => a.VillageCode).ThenByDescending(a => a.ValidFrom).ToListAsync(cancellation);
}

/// <summary>Which account a paper of a day names.</summary>
internal static class AccountOnDay
{
    /// <returns>Null where the village had none yet.</returns>
    public static PayInto? On(this IEnumerable<SettlementAccount> accounts, long village, DateOnly day) =>
        accounts.Where(a => a.VillageCode == village && a.ValidFrom <= day).MaxBy(a => a.ValidFrom) is { } account ? new(account.Payee, account.Bank, account.AccountNumber) : null;
}
