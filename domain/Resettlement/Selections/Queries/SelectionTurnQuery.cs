using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Selections.Queries;

/// <summary>A turn with its choices, wishes and record.</summary>
public sealed record SelectionTurnView(SelectionTurn Turn, string HeadName, string SessionNumber, bool IsDemonstration);

/// <summary>One household's turn, for the office.</summary>
public sealed class SelectionTurnQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">No such turn in the person's villages.</exception>
    public async Task<SelectionTurnView> RunAsync(int id, CancellationToken cancellation)
    {
        var turn = await db.SelectionTurns.AsNoTracking().Include(t => t.Choices).Include(t => t.Wishes).Include(t => t.Events).AsSplitQuery().SingleOrDefaultAsync(t => t.Id == id, cancellation)
            ?? throw new NotFoundException("这个轮次");
        var around = await db.SelectionSessions.AsNoTracking().Where(s => s.Id == turn.SessionId)
            .Select(s => new { s.Number, s.IsDemonstration, Name = db.Households.Where(h => h.Id == turn.HouseholdId).Select(h => h.HeadName).FirstOrDefault() }).SingleAsync(cancellation);
        return new(turn, around.Name ?? "", around.Number, around.IsDemonstration);
    }
}
