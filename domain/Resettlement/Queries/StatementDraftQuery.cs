using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
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
    internal async Task<StatementDraft> ForAsync(Allocation allocation, DateOnly on, CancellationToken cancellation)
    {
        var household = await db.Households.AsNoTracking().Where(h => h.Id == allocation.HouseholdId)
            .Select(h => new { h.Code, h.RecognisedArea, h.Compensation, h.AppraisedValue }).SingleAsync(cancellation);
        var agreement = await db.CompensationAgreements.AsNoTracking().Where(a => a.HouseholdId == allocation.HouseholdId && a.InForce)
            .Select(a => new { a.ByArea, a.Cash }).SingleOrDefaultAsync(cancellation);
        var others = await db.Allocations.AsNoTracking()
            .Where(a => a.HouseholdId == allocation.HouseholdId && a.ReleasedOn == null && a.Id != allocation.Id)
            .Select(a => new { a.OrderInHousehold, a.Home.Code, a.Home.MeasuredArea }).ToListAsync(cancellation);
        var used = await db.Statements.AsNoTracking().Standing()
            .Where(s => s.Allocation.HouseholdId == allocation.HouseholdId && s.AllocationId != allocation.Id)
            .SumAsync(s => s.Credit.Fen, cancellation);
        var before = others.Where(o => o.OrderInHousehold < allocation.OrderInHousehold).ToList();
        if (before.FirstOrDefault(o => o.MeasuredArea is null) is { } unmeasured)
        {
            throw new RefusedException(new EarlierHomeNotMeasured(allocation.Home.Code, unmeasured.Code));
        }

        var taken = before.Aggregate(FloorArea.Zero, (sum, o) => sum + o.MeasuredArea!.Value);
        var share = new HouseholdShare(household.Code, household.RecognisedArea!.Value, household.Compensation!.Value,
            agreement?.ByArea ?? household.AppraisedValue ?? Money.Zero, agreement?.Cash ?? Money.Zero, taken, new Money(used),
            IsLastHome: others.TrueForAll(o => o.OrderInHousehold < allocation.OrderInHousehold));
        return StatementDraft.For(allocation.Home, share, await rules.OnAsync(on, cancellation));
    }
}
