using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments.UseCases;

/// <summary>撤下一户 from a batch that was sent back, or 退汇 of one that was paid.</summary>
/// <param name="On">For money that came back: the day it did.</param>
public sealed record ChangeBatchLine(int BatchId, int SeenVersion, int LineId, bool CameBack, DateOnly On, string? Reason);

public sealed class ChangeBatchLineHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">The line is not open, or not paid; no reason.</exception>
    /// <exception cref="NotFoundException">No such batch in the person's scope.</exception>
    public async Task HandleAsync(ChangeBatchLine request, CancellationToken cancellation)
    {
        var batch = await BatchInHand.FindAsync(db, request.BatchId, request.SeenVersion, cancellation);
        if (request.CameBack)
        {
            batch.Return(request.LineId, request.On, request.Reason, clock.Today);
        }
        else
        {
            batch.Drop(request.LineId, request.Reason);
        }

        db.Doing(request.CameBack ? "登记退汇" : "撤下付款明细", request.Reason?.Trim());
        await db.SaveBatchAsync(null, cancellation);
    }
}

/// <summary>A receipt was printed (打印收据); every print after the first is a reprint.</summary>
public sealed record CountReceiptPrint(int BatchId, int LineId);

public sealed class CountReceiptPrintHandler(VillageDb db)
{
    public async Task HandleAsync(CountReceiptPrint request, CancellationToken cancellation)
    {
        var batch = await db.PaymentBatches.Include(b => b.Lines).SingleOrDefaultAsync(b => b.Id == request.BatchId, cancellation)
            ?? throw new NotFoundException("这个付款批次");
        batch.CountReceipt(request.LineId);
        db.Doing("打印收据", batch.Number);
        await db.SaveChangesAsync(cancellation);
    }
}
