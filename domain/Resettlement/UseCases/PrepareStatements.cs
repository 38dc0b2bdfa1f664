using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Persistence;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.UseCases;

/// <summary>Prepare every statement that can be prepared today (批量制单), a portion at a time so that progress can be shown.</summary>
/// <param name="Most">So many in this portion.</param>
public sealed record PrepareStatements(int Most);

/// <summary>What a portion came to.</summary>
/// <param name="Prepared">In this portion.</param>
/// <param name="Left">Still to be prepared; another portion takes them.</param>
public sealed record StatementsPrepared(int Prepared, int Left);

/// <summary>A case that waits for its statement: what it would come to, or why it can't be worked out.</summary>
public sealed record StatementCandidate(int AllocationId, string Number, string HomeCode, string HouseholdCode, string HeadName, Money? Net, string? Obstacle);

public sealed class PrepareStatementsHandler(VillageDb db, StatementDraftQuery drafts, RuleBookQuery rules, VillageClock clock)
{
    public const int Portion = 60;

    /// <summary>All that wait, with amount or obstacle, in the order of their numbers.</summary>
    public async Task<IReadOnlyList<StatementCandidate>> CandidatesAsync(CancellationToken cancellation)
    {
        var waiting = await WaitingAsync(cancellation);
        var households = await db.Households.AsNoTracking().Where(h => waiting.Select(a => a.HouseholdId).Distinct().Contains(h.Id))
            .Select(h => new { h.Id, h.Code, h.HeadName }).ToDictionaryAsync(h => h.Id, cancellation);
        var draft = await DraftsAsync(waiting, cancellation);
        return [.. waiting.Select(a =>
        {
            var (found, why) = draft(a);
            return new StatementCandidate(a.Id, a.Number, a.Home.Code, households[a.HouseholdId].Code, households[a.HouseholdId].HeadName, found?.Result.Net, why);
        })];
    }

    /// <exception cref="RefusedException">Somebody else is preparing one of them in this moment.</exception>
    public async Task<StatementsPrepared> HandleAsync(PrepareStatements request, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var waiting = await WaitingAsync(cancellation);
        var draft = await DraftsAsync(waiting, cancellation);

        // Homes of one household share entitlement and credit: one after the other, each counting what the one before took.
        var ready = waiting.Select(a => (Allocation: a, draft(a).Draft)).Where(x => x.Draft is not null).OrderBy(x => x.Allocation.OrderInHousehold).ToList();
        var now = ready.DistinctBy(x => x.Allocation.HouseholdId).Take(request.Most).ToList();
        if (now.Count > 0)
        {
            var (book, series, by) = (await rules.OnAsync(clock.Today, cancellation), $"FGC-{clock.Today.Year}", Signer.Of(db.Actor));
            var first = await db.TakeNumbersAsync(series, now.Count, cancellation);
            db.AddRange(now.Select((x, n) => Statement.Prepare(x.Allocation, x.Draft!, new($"{series}-{first + n:0000}", clock.Today, book.PaymentDue(clock.Today), by))));
            db.Doing("拿房结算单批量制单", $"{now.Count} 张");
            await SaveAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }

        return new(now.Count, ready.Count - now.Count);
    }

    private Task<List<Allocation>> WaitingAsync(CancellationToken cancellation) => db.Allocations.Include(a => a.Home)
        .Where(a => a.Stage == AllocationStage.Allocated && !db.Statements.Any(s => s.AllocationId == a.Id && s.VoidedOn == null)).OrderBy(a => a.Number).ToListAsync(cancellation);

    private async Task<Func<Allocation, (StatementDraft? Draft, string? Obstacle)>> DraftsAsync(List<Allocation> waiting, CancellationToken cancellation)
    {
        var of = await drafts.ForManyAsync(waiting, [clock.Today], cancellation);
        return a =>
        {
            if (a.Dispute is { } dispute)
            {
                return (null, $"有争议：{dispute.Label()}");
            }

            try
            {
                return (of(a, clock.Today), null);
            }
            catch (RefusedException refused)
            {
                return (null, refused.Refusal.Message);
            }
        };
    }

    private async Task SaveAsync(CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault, StatementConfiguration.OneAtATime, "Statements.AllocationId"))
        {
            throw new RefusedException(new StatementsInHand());
        }
    }
}

/// <summary>Another desk prepares at the same moment.</summary>
public sealed record StatementsInHand() : Refusal("别的窗口正在制其中的结算单，请刷新后再办。");
