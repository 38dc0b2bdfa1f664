using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>A case that waits for its statement: what it would come to, or why it can't be worked out.</summary>
public sealed record StatementCandidate(int AllocationId, string Number, string HomeCode, string HouseholdCode, string HeadName, Money? Net, string? Obstacle);

/// <summary>The cases that wait for their statement, by the rules of today.</summary>
public sealed class StatementCandidatesQuery(VillageDb db, StatementDraftQuery drafts, VillageClock clock)
{
    /// <summary>With amount or obstacle, in the order of their numbers.</summary>
    public async Task<IReadOnlyList<StatementCandidate>> RunAsync(CancellationToken cancellation)
    {
        var waiting = await DraftsAsync(cancellation);
        var ids = waiting.Select(w => w.Allocation.HouseholdId).Distinct().ToArray();
        var households = await db.Households.AsNoTracking().Where(h => ids.Contains(h.Id)).Select(h => new { h.Id, h.Code, h.HeadName }).ToDictionaryAsync(h => h.Id, cancellation);
        return [.. waiting.Select(w => new StatementCandidate(w.Allocation.Id, w.Allocation.Number, w.Allocation.Home.Code,
            households[w.Allocation.HouseholdId].Code, households[w.Allocation.HouseholdId].HeadName, w.Draft?.Result.Net, w.Obstacle))];
    }

    /// <summary>Each tracked, so that its statement can be prepared; those of one household do not count each other yet.</summary>
    internal async Task<IReadOnlyList<(Allocation Allocation, StatementDraft? Draft, string? Obstacle)>> DraftsAsync(CancellationToken cancellation)
    {
        var waiting = await db.Allocations.Include(a => a.Home)
            .Where(a => a.Stage == AllocationStage.Allocated && !db.Statements.Any(s => s.AllocationId == a.Id && s.VoidedOn == null && s.SupplementsId == null))
            .OrderBy(a => a.Number).ToListAsync(cancellation);
        var of = await drafts.ForManyAsync(waiting, [clock.Today], cancellation);
        return [.. waiting.Select(a => Draft(a, of))];
    }

    private (Allocation Allocation, StatementDraft? Draft, string? Obstacle) Draft(Allocation allocation, Func<Allocation, DateOnly, StatementDraft> of)
    {
        if (allocation.Dispute is { } dispute)
        {
            return (allocation, null, $"有争议：{dispute.Label()}");
        }

        try
        {
            return (allocation, of(allocation, clock.Today), null);
        }
        catch (RefusedException refused)
        {
            return (allocation, null, refused.Refusal.Message);
        }
    }
}
