using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Debt.UseCases;

/// <summary>Loads what the acts need.</summary>
internal static class DebtLoading
{
    /// <summary>The debt with its entries, expected at the version the form showed.</summary>
    public static async Task<VillageDebt> DebtAsync(this VillageDb db, int id, int seenVersion, CancellationToken cancellation)
    {
        var debt = await db.VillageDebts.Include(d => d.Resolutions).Include(d => d.InterestEntries).AsSplitQuery()
            .SingleOrDefaultAsync(d => d.Id == id, cancellation) ?? throw new NotFoundException("这笔债务");
        db.ExpectVersion(debt, seenVersion);
        return debt;
    }

    public static async Task<bool> IsNewDebtAsync(this VillageDb db, DateOnly borrowedOn, CancellationToken cancellation) =>
        DebtSettings.IsNewDebt(
            await db.DatedRules.AsNoTracking().Where(r => r.Code == DebtSettings.NewDebtBanCode).ToListAsync(cancellation), borrowedOn);
}
