using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments.UseCases;

/// <summary>One step of a batch besides approval and payment: 复核, 退回, 重新提交, 取消.</summary>
/// <param name="To">The status to be reached.</param>
/// <param name="Reason">For sending back and cancelling.</param>
public sealed record MoveBatch(int BatchId, int SeenVersion, BatchStatus To, string? Reason = null);

public sealed class MoveBatchHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">The wrong step, the same person, or no reason.</exception>
    /// <exception cref="NotFoundException">No such batch in the person's scope.</exception>
    public async Task HandleAsync(MoveBatch request, CancellationToken cancellation)
    {
        var batch = await BatchInHand.FindAsync(db, request.BatchId, request.SeenVersion, cancellation);
        switch (request.To)
        {
            case BatchStatus.Checked: batch.Check(db.Person(), clock.Today); break;
            case BatchStatus.SentBack: batch.SendBack(clock.Today, request.Reason); break;
            case BatchStatus.Prepared: batch.Resubmit(db.Person(), clock.Today); break;
            case BatchStatus.Cancelled: batch.Cancel(clock.Today, request.Reason); break;
            default: throw new RefusedException(new BatchStepNotAllowed(batch.Number, batch.Status, request.To));
        }

        db.Doing($"付款批次{request.To.ActLabel()}", request.Reason?.Trim());
        await db.SaveBatchAsync(null, cancellation);
    }
}
