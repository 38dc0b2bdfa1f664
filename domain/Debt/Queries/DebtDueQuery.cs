using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Debt.Queries;

/// <summary>Repayments that fall due, and debts whose limitation period ends soon.</summary>
/// <remarks>
/// A limitation shows early, by a dated rule (90 days), so that a reconciliation can still be signed; once it has run out nothing can be
/// done about it and it shows no more.
/// </remarks>
public sealed class DebtDueQuery(VillageDb db, VillageClock clock) : IDueItems
{
    public async Task<IReadOnlyList<DueItem>> DueAsync(DateOnly until, int most, CancellationToken cancellation)
    {
        var warning = await db.DatedRules.AsNoTracking()
            .Where(r => r.Code == DebtSettings.LimitationWarningDaysCode && r.ValidFrom <= until && (r.ValidTo == null || r.ValidTo >= until))
            .OrderByDescending(r => r.ValidFrom).Select(r => r.Value).FirstOrDefaultAsync(cancellation);
        var (today, lastLimitation) = (clock.Today, until.AddDays((int)warning));
        var owed = db.VillageDebts.AsNoTracking().Where(d => d.Status == DebtStatus.Locked
            && d.Principal.Fen - d.ResolvedPrincipal.Fen + d.InterestTotal.Fen - d.ResolvedInterest.Fen > 0);
        var repayments = await owed.Where(d => d.DueOn <= until).OrderBy(d => d.DueOn).Take(most)
            .Select(d => new Row(d.Id, d.Code, d.CreditorName, d.CreditorKind, d.DueOn!.Value,
                d.Principal.Fen - d.ResolvedPrincipal.Fen + d.InterestTotal.Fen - d.ResolvedInterest.Fen))
            .ToListAsync(cancellation);
        var limitations = await owed.Where(d => d.LimitationOn >= today && d.LimitationOn <= lastLimitation).OrderBy(d => d.LimitationOn).Take(most)
            .Select(d => new Row(d.Id, d.Code, d.CreditorName, d.CreditorKind, d.LimitationOn!.Value, 0))
            .ToListAsync(cancellation);
        var items = repayments.Select(r => Item(r, "Repayment", $"偿还 {r.Code} {Shown(r)}，余额 {new Money(r.Balance).InYuan()}"))
            .Concat(limitations.Select(r => Item(r, "Limitation", $"{r.Code} {Shown(r)}的诉讼时效将满，请签对账单")));
        return [.. items.OrderBy(i => i.DueOn).Take(most)];
    }

    private static DueItem Item(Row row, string kind, string title) => new("Debt", kind, row.Id, title, row.On);

    private static string Shown(Row row) => DebtListQuery.Shown(row.Creditor, row.Kind);

    private sealed record Row(int Id, string Code, string Creditor, CreditorKind Kind, DateOnly On, long Balance);
}
