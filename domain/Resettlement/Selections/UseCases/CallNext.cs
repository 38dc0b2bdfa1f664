using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Selections.UseCases;

/// <summary>叫下一户 to a desk.</summary>
public sealed record CallNext(int SessionId, int Desk);

public sealed class CallNextHandler(VillageDb db, VillageClock clock)
{
    /// <returns>The key of the turn.</returns>
    /// <exception cref="RefusedException">Not open, the desk is busy, or nobody waits.</exception>
    /// <exception cref="NotFoundException">No such session in the person's villages.</exception>
    public async Task<int> HandleAsync(CallNext request, CancellationToken cancellation)
    {
        var session = await db.SessionSeenAsync(request.SessionId, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.LockQueueAsync(session.Id, cancellation);
        var turns = db.SelectionTurns.Where(t => t.SessionId == session.Id);
        if (await turns.Where(t => t.Desk == request.Desk && TurnStates.AtDesk.Contains(t.State)).Select(t => (int?)t.Number).FirstOrDefaultAsync(cancellation) is { } busy)
        {
            throw new RefusedException(new SelectionDeskBusy(request.Desk, busy));
        }

        var next = await turns.Include(t => t.Choices).Where(t => t.State == TurnState.Waiting)
            .OrderBy(t => t.Round).ThenBy(t => t.Batch).ThenBy(t => t.Place).ThenBy(t => t.Number).FirstOrDefaultAsync(cancellation)
            ?? throw new RefusedException(new SelectionNobodyWaits());
        next.Call(session, db.MomentAt(clock, request.Desk));
        db.Doing(TurnAct.Call.Label(), FormattableString.Invariant($"{session.Number} 第 {next.Number} 号到 {request.Desk} 号窗口"));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return next.Id;
    }
}
