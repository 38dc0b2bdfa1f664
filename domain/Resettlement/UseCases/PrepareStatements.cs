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

public sealed class PrepareStatementsHandler(VillageDb db, StatementCandidatesQuery candidates, RuleBookQuery rules, VillageClock clock)
{
    public const int Portion = 60;

    /// <exception cref="RefusedException">Somebody else is preparing one of them in this moment.</exception>
    public async Task<StatementsPrepared> HandleAsync(PrepareStatements request, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.ChangeTracker.Clear(); // the portion before is done: its rows are not looked through again

        // Homes of one household share entitlement and credit: one after the other, each counting what the one before took.
        var ready = (await candidates.DraftsAsync(cancellation)).Where(x => x.Draft is not null).OrderBy(x => x.Allocation.OrderInHousehold).ToList();
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
