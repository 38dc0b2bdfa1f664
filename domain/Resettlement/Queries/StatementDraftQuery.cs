using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>Works out the statement of an allocation by the rules of a day, without issuing it.</summary>
public sealed class StatementDraftQuery(VillageDb db, HouseholdShareQuery shares, RuleBookQuery rules)
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
        (await ForManyAsync([allocation], [on], cancellation))(allocation, on);

    /// <summary>As <see cref="ForAsync"/> for many, each by the rules of its own day; the statements sent do not grow with their number.</summary>
    internal async Task<Func<Allocation, DateOnly, StatementDraft>> ForManyAsync(
        IReadOnlyCollection<Allocation> allocations, IReadOnlyCollection<DateOnly> days, CancellationToken cancellation)
    {
        var books = new Dictionary<DateOnly, RuleBook>();
        foreach (var day in days.Distinct())
        {
            books[day] = await rules.OnAsync(day, cancellation);
        }

        var of = await shares.RunAsync(allocations, cancellation);
        return (allocation, on) => StatementDraft.For(allocation.Home, of(allocation, on), books[on]);
    }
}
