using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Persistence;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.UseCases;

/// <summary>Prepare the settlement statement of an allocation (制单); it waits to be checked then.</summary>
/// <param name="SeenNet">The amount on the confirmation page: nothing else is prepared than what was seen.</param>
public sealed record PrepareStatement(int AllocationId, int SeenVersion, Money SeenNet, DateOnly On);

public sealed class PrepareStatementHandler(VillageDb db, StatementDraftQuery drafts, RuleBookQuery rules, VillageClock clock)
{
    /// <returns>The key of the statement.</returns>
    /// <exception cref="RefusedException">Not measured, no rule, wrong stage, one on its way already, or the amount is not the one that was seen.</exception>
    public async Task<int> HandleAsync(PrepareStatement request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var allocation = await db.Allocations.Include(a => a.Home).SingleOrDefaultAsync(a => a.Id == request.AllocationId, cancellation)
            ?? throw new NotFoundException("这条分配记录");
        db.ExpectVersion(allocation, request.SeenVersion);
        await RefuseSecondAsync(allocation, cancellation);
        var draft = await drafts.ForAsync(allocation, request.On, cancellation);
        if (draft.Result.Net != request.SeenNet)
        {
            throw new RefusedException(new StatementChangedMeanwhile(allocation.Home.Code, request.SeenNet, draft.Result.Net));
        }

        var statement = Statement.Prepare(allocation, draft, await TermsAsync(request.On, cancellation));
        db.Add(statement);
        db.Doing("拿房结算单制单", statement.Number);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault, StatementConfiguration.OneAtATime, "Statements.AllocationId"))
        {
            throw new RefusedException(new StatementOnItsWay(allocation.Number, statement.Number));
        }

        await transaction.CommitAsync(cancellation);
        return statement.Id;
    }

    private async Task RefuseSecondAsync(Allocation allocation, CancellationToken cancellation)
    {
        if (await db.Statements.OnItsWay().Where(s => s.AllocationId == allocation.Id).Select(s => s.Number).FirstOrDefaultAsync(cancellation) is { } number)
        {
            throw new RefusedException(new StatementOnItsWay(allocation.Number, number));
        }
    }

    private async Task<StatementTerms> TermsAsync(DateOnly on, CancellationToken cancellation)
    {
        var book = await rules.OnAsync(on, cancellation);
        var series = $"FGC-{on.Year}";
        var number = await db.TakeNumbersAsync(series, 1, cancellation);
        return new($"{series}-{number:0000}", on, book.PaymentDue(on), Signer.Of(db.Actor));
    }
}
