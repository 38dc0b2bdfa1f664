using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Draws.UseCases;

namespace VillageTracker.Domain.Resettlement.Selections.UseCases;

/// <summary>开场、暂停、恢复、结束.</summary>
/// <param name="Reason">Of a pause.</param>
public sealed record RunSession(int SessionId, int SeenVersion, SelectionAct Act, string? Reason = null);

public sealed class RunSessionHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">Wrong step, before the day, somebody is at a desk, or the clock went back.</exception>
    /// <exception cref="NotFoundException">No such session in the person's villages.</exception>
    public async Task HandleAsync(RunSession request, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var session = await db.SelectionSessions.Include(s => s.Steps).SingleOrDefaultAsync(s => s.Id == request.SessionId, cancellation)
            ?? throw new NotFoundException("这个选房场次");
        db.ExpectVersion(session, request.SeenVersion);
        var moment = db.MomentOf(clock);
        switch (request.Act)
        {
            case SelectionAct.Open: session.Open(moment); break;
            case SelectionAct.Pause: session.Pause(request.Reason, moment); break;
            case SelectionAct.Resume: session.Resume(moment); break;
            default: session.Close(await AtDesksAsync(session.Id, cancellation), moment); break;
        }

        db.Doing($"选房场次{request.Act.Label()}", request.Reason ?? session.Number);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private Task<List<int>> AtDesksAsync(int sessionId, CancellationToken cancellation) =>
        db.SelectionTurns.Where(t => t.SessionId == sessionId && TurnStates.AtDesk.Contains(t.State)).OrderBy(t => t.Number).Select(t => t.Number).ToListAsync(cancellation);
}
