using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments.Queries;

/// <summary>What households are to be paid in money, and have been (货币应付、已付): counted from the rows each time, nothing is kept.</summary>
public sealed class HouseholdMoneyQuery(VillageDb db, TransitionLedgerQuery transition, VillageClock clock)
{
    /// <param name="householdIds">Those asked about.</param>
    /// <param name="by">Only what was paid by this day; null for all.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<Dictionary<int, HouseholdMoney>> OfAsync(IReadOnlyList<int> householdIds, DateOnly? by, CancellationToken cancellation)
    {
        var paid = await db.PaymentLines.AsNoTracking()
            .Where(l => householdIds.Contains(l.HouseholdId) && l.Status == PaymentLineStatus.Paid && l.Kind != PayoutKind.Overrun && (by == null || l.PaidOn <= by))
            .GroupBy(l => l.HouseholdId).Select(g => new { g.Key, Fen = g.Sum(l => l.AmountFen) })
            .ToDictionaryAsync(g => g.Key, g => g.Fen, cancellation);
        var papers = await db.CompensationAgreements.AsNoTracking().Where(a => householdIds.Contains(a.HouseholdId) && a.InForce)
            .Select(a => new { a.HouseholdId, a.Cash.Fen }).ToDictionaryAsync(a => a.HouseholdId, cancellation);
        var households = await db.Households.AsNoTracking().Where(h => householdIds.Contains(h.Id))
            .Select(h => new { h.Id, h.Method, h.AgreedFen }).ToListAsync(cancellation);
        return households.ToDictionary(h => h.Id, h =>
        {
            // Without the paper: who takes money is paid all of it, who takes a home has it set off in its statements.
            var paper = papers.GetValueOrDefault(h.Id);
            var cash = paper?.Fen ?? (h.Method == CompensationMethod.Money ? h.AgreedFen : 0);
            return new HouseholdMoney(new(cash), new(paid.GetValueOrDefault(h.Id)));
        });
    }

    /// <summary>What a batch of a kind may pay: of the agreement, or for the overrun of the transition fee up to today what has run up beyond it.</summary>
    public async Task<Dictionary<int, HouseholdMoney>> OwedAsync(PayoutKind kind, IReadOnlyList<int> householdIds, CancellationToken cancellation)
    {
        if (kind != PayoutKind.Overrun)
        {
            return await OfAsync(householdIds, null, cancellation);
        }

        var ledgers = await transition.OfAsync(householdIds, clock.Today, cancellation);
        return householdIds.Distinct().ToDictionary(id => id, id => ledgers.GetValueOrDefault(id)?.OverrunMoney ?? new(Money.Zero, Money.Zero));
    }

    /// <summary>One household alone.</summary>
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task<HouseholdMoney> OneAsync(int householdId, DateOnly? by, CancellationToken cancellation) =>
        (await OfAsync([householdId], by, cancellation)).GetValueOrDefault(householdId) ?? throw new NotFoundException("这一户");

    /// <summary>Counts the lines that are still open once more against what is owed now.</summary>
    /// <exception cref="RefusedException">A household would get more than it is owed.</exception>
    internal async Task RefuseOverpaymentAsync(PaymentBatch batch, CancellationToken cancellation)
    {
        var open = batch.Lines.Where(l => l.Status == PaymentLineStatus.Open).ToList();
        if (open.Count == 0)
        {
            return;
        }

        var owed = await OwedAsync(open[0].Kind, [.. open.Select(l => l.HouseholdId)], cancellation);
        if (open.Find(l => l.Amount > owed[l.HouseholdId].Left) is { } over)
        {
            var code = await db.Households.Where(h => h.Id == over.HouseholdId).Select(h => h.Code).SingleAsync(cancellation);
            throw new RefusedException(new OverOutstanding(code, over.Amount, owed[over.HouseholdId].Left));
        }
    }

    /// <summary>先补偿、后搬迁: a household that takes money is neither moved out nor settled before it has been paid in full.</summary>
    /// <exception cref="RefusedException">It has not been by that day.</exception>
    internal async Task RefuseUnpaidAsync(Household household, HouseholdStatus step, DateOnly on, CancellationToken cancellation)
    {
        if (household.Method != CompensationMethod.Money || step is not (HouseholdStatus.Vacated or HouseholdStatus.Settled) || !household.Status.CanBecome(step))
        {
            return;
        }

        var left = (await OneAsync(household.Id, on, cancellation)).Left;
        if (left > Money.Zero)
        {
            throw new RefusedException(step == HouseholdStatus.Vacated ? new VacateBeforePaid(household.Code, left) : new SettleBeforePaid(household.Code, left));
        }
    }
}
