using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Selections.UseCases;

/// <summary>What every act at a desk begins with: the turn, its session as it stands, and the moment.</summary>
internal static class SelectionLoading
{
    /// <exception cref="NotFoundException">No such turn in the person's villages.</exception>
    public static async Task<SelectionTurn> TurnAsync(this VillageDb db, int id, CancellationToken cancellation) =>
        await db.SelectionTurns.Include(t => t.Choices).SingleOrDefaultAsync(t => t.Id == id, cancellation) ?? throw new NotFoundException("这个轮次");

    /// <summary>With its limits, for looking at only: a session's row is never written by a desk.</summary>
    /// <exception cref="NotFoundException">No such session in the person's villages.</exception>
    public static async Task<SelectionSession> SessionSeenAsync(this VillageDb db, int id, CancellationToken cancellation) =>
        await db.SelectionSessions.AsNoTracking().Include(s => s.Quotas).SingleOrDefaultAsync(s => s.Id == id, cancellation) ?? throw new NotFoundException("这个选房场次");

    /// <summary>Whoever moves the queue waits here until the one before him has saved; ends with the transaction.</summary>
    public static Task LockQueueAsync(this VillageDb db, int sessionId, CancellationToken cancellation) =>
        db.SelectionSessions.Where(s => s.Id == sessionId).ExecuteUpdateAsync(s => s.SetProperty(x => x.Desks, x => x.Desks), cancellation);

    /// <exception cref="RefusedException">The command line has no account and stands at no desk.</exception>
    public static TurnMoment MomentAt(this VillageDb db, VillageClock clock, int desk) => new(Signer.Of(db.Actor), desk, clock.Today, clock.Now.UtcDateTime);
}
