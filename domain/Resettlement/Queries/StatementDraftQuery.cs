using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>Works out the statement of an allocation by the rules of a day, without issuing it.</summary>
public sealed class StatementDraftQuery(VillageDb db, RuleBookQuery rules)
{
    public async Task<StatementDraft> RunAsync(int allocationId, DateOnly on, CancellationToken cancellation)
    {
        var allocation = await db.Allocations.AsNoTracking().Include(a => a.Home).SingleOrDefaultAsync(a => a.Id == allocationId, cancellation)
            ?? throw new NotFoundException("这条分配记录");
        return await ForAsync(allocation, on, cancellation);
    }

    /// <param name="allocation">With its home.</param>
    /// <param name="on">The day of the statement, whose rules apply.</param>
    /// <param name="cancellation">Stops the reading.</param>
    internal async Task<StatementDraft> ForAsync(Allocation allocation, DateOnly on, CancellationToken cancellation) =>
        StatementDraft.For(allocation.Home, (await SharesAsync([allocation], cancellation))(allocation), await rules.OnAsync(on, cancellation));

    /// <summary>As <see cref="ForAsync"/> for many, each by the rules of its own day; the statements sent do not grow with their number.</summary>
    internal async Task<Func<Allocation, DateOnly, StatementDraft>> ForManyAsync(
        IReadOnlyCollection<Allocation> allocations, IReadOnlyCollection<DateOnly> days, CancellationToken cancellation)
    {
        var shares = await SharesAsync(allocations, cancellation);
        var books = new Dictionary<DateOnly, RuleBook>();
        foreach (var day in days.Distinct())
        {
            books[day] = await rules.OnAsync(day, cancellation);
        }

        return (allocation, on) => StatementDraft.For(allocation.Home, shares(allocation), books[on]);
    }

    private async Task<Func<Allocation, HouseholdShare>> SharesAsync(IReadOnlyCollection<Allocation> allocations, CancellationToken cancellation)
    {
        var ids = allocations.Select(a => a.HouseholdId).Distinct().ToArray();
        var households = await db.Households.AsNoTracking().Where(h => ids.Contains(h.Id))
            .Select(h => new { h.Id, h.Code, h.RecognisedArea, h.Compensation, h.AppraisedValue }).ToDictionaryAsync(h => h.Id, cancellation);
        var agreements = await db.CompensationAgreements.AsNoTracking().Where(a => ids.Contains(a.HouseholdId) && a.InForce)
            .Select(a => new { a.HouseholdId, a.ByArea, a.Cash }).ToDictionaryAsync(a => a.HouseholdId, cancellation);
        var homes = (await db.Allocations.AsNoTracking().Where(a => ids.Contains(a.HouseholdId) && a.ReleasedOn == null)
            .Select(a => new { a.Id, a.HouseholdId, a.OrderInHousehold, a.Home.Code, a.Home.MeasuredArea }).ToListAsync(cancellation)).ToLookup(a => a.HouseholdId);
        var credits = (await db.Statements.AsNoTracking().Standing().Where(s => ids.Contains(s.Allocation.HouseholdId))
            .Select(s => new { s.Allocation.HouseholdId, s.AllocationId, s.Credit.Fen }).ToListAsync(cancellation)).ToLookup(s => s.HouseholdId);
        return allocation =>
        {
            var (household, agreement) = (households[allocation.HouseholdId], agreements.GetValueOrDefault(allocation.HouseholdId));
            var others = homes[allocation.HouseholdId].Where(a => a.Id != allocation.Id).ToList();
            var before = others.Where(o => o.OrderInHousehold < allocation.OrderInHousehold).ToList();
            if (before.Find(o => o.MeasuredArea is null) is { } unmeasured)
            {
                throw new RefusedException(new EarlierHomeNotMeasured(allocation.Home.Code, unmeasured.Code));
            }

            var used = credits[allocation.HouseholdId].Where(s => s.AllocationId != allocation.Id).Sum(s => s.Fen);
            var taken = before.Aggregate(FloorArea.Zero, (sum, o) => sum + o.MeasuredArea!.Value);
            return new(household.Code, household.RecognisedArea!.Value, household.Compensation!.Value,
                agreement?.ByArea ?? household.AppraisedValue ?? Money.Zero, agreement?.Cash ?? Money.Zero, taken, new Money(used),
                IsLastHome: others.TrueForAll(o => o.OrderInHousehold < allocation.OrderInHousehold));
        };
    }
}
