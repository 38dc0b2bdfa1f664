using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.UseCases;

/// <summary>Prepare a supplement after a home was measured again (补充结算单制单): the signed statement never changes.</summary>
/// <param name="Measured">The area of the new survey report.</param>
/// <param name="SeenNet">The difference on the page.</param>
/// <param name="Report">The new survey report's number, for the trail.</param>
public sealed record PrepareSupplement(int StatementId, FloorArea Measured, Money SeenNet, DateOnly On, string Report);

public sealed class PrepareSupplementHandler(VillageDb db, RuleBookQuery rules, VillageClock clock)
{
    /// <summary>What it would come to; nothing is saved.</summary>
    /// <exception cref="RefusedException">As <see cref="HandleAsync"/>.</exception>
    public async Task<Statement> TryAsync(int statementId, FloorArea measured, DateOnly on, CancellationToken cancellation) =>
        Statement.PrepareSupplement(await LastAsync(statementId, cancellation), measured, new("", on, on, Signer.Of(db.Actor)));

    /// <returns>The key of the supplement.</returns>
    /// <exception cref="RefusedException">Not settled, one on its way, the same area, an implausible one, no report, or another difference than was seen.</exception>
    public async Task<int> HandleAsync(PrepareSupplement request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        if (string.IsNullOrWhiteSpace(request.Report))
        {
            throw new RefusedException(new SupplementWithoutReport());
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var series = $"FGB-{request.On.Year}";
        var number = await db.TakeNumbersAsync(series, 1, cancellation); // locks the series: two supplements of one statement come one after another
        var last = await LastAsync(request.StatementId, cancellation);
        var due = (await rules.OnAsync(request.On, cancellation)).PaymentDue(request.On);
        var supplement = Statement.PrepareSupplement(last, request.Measured, new($"{series}-{number:0000}", request.On, due, Signer.Of(db.Actor)));
        if (supplement.Net != request.SeenNet)
        {
            throw new RefusedException(new StatementChangedMeanwhile(last.Allocation.Home.Code, request.SeenNet, supplement.Net));
        }

        db.Add(supplement);
        db.Doing("补充结算单制单", $"{supplement.Number} 测绘报告 {request.Report.Trim()}");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return supplement.Id;
    }

    /// <summary>The statement or its last supplement, if none is on its way.</summary>
    private async Task<Statement> LastAsync(int statementId, CancellationToken cancellation)
    {
        var all = await db.Statements.Standing().Include(s => s.Allocation).ThenInclude(a => a.Home)
            .Where(s => s.Id == statementId || s.SupplementsId == statementId).OrderBy(s => s.Id).ToListAsync(cancellation);
        var last = all.LastOrDefault() ?? throw new NotFoundException("这张结算单");
        return last is { IsSupplement: true, InForce: false }
            ? throw new RefusedException(new StatementOnItsWay(last.Allocation.Number, last.Number))
            : last;
    }
}

/// <summary>A new area comes from a new survey.</summary>
public sealed record SupplementWithoutReport() : Refusal("请填写新的测绘报告编号。");
