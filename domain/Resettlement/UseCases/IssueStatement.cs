using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.UseCases;

/// <summary>Issue the settlement statement of an allocation (开拿房结算单).</summary>
/// <param name="SeenNet">The amount on the confirmation page: nothing else is issued than what was seen.</param>
public sealed record IssueStatement(int AllocationId, int SeenVersion, Money SeenNet, DateOnly On);

public sealed class IssueStatementHandler(VillageDb db, StatementDraftQuery drafts, RuleBookQuery rules, VillageClock clock)
{
    /// <returns>The key of the statement.</returns>
    /// <exception cref="RefusedException">Not measured, no rule, wrong stage, or the amount is not the one that was seen.</exception>
    public async Task<int> HandleAsync(IssueStatement request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var allocation = await db.Allocations.Include(a => a.Home).SingleOrDefaultAsync(a => a.Id == request.AllocationId, cancellation)
            ?? throw new NotFoundException("这条分配记录");
        db.ExpectVersion(allocation, request.SeenVersion);
        var draft = await drafts.ForAsync(allocation, request.On, cancellation);
        if (draft.Result.Net != request.SeenNet)
        {
            throw new RefusedException(new StatementChangedMeanwhile(allocation.Home.Code, request.SeenNet, draft.Result.Net));
        }

        var statement = Statement.Issue(allocation, draft, await TermsAsync(request.On, cancellation));
        db.Add(statement);
        db.Doing("开拿房结算单", statement.Number);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return statement.Id;
    }

    private async Task<StatementTerms> TermsAsync(DateOnly on, CancellationToken cancellation)
    {
        var book = await rules.OnAsync(on, cancellation);
        var series = $"FGC-{on.Year}";
        var number = await db.TakeNumbersAsync(series, 1, cancellation);
        return new($"{series}-{number:0000}", on, book.PaymentDue(on), db.Actor.Name);
    }
}
