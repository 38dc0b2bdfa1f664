using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Selections.Queries;

/// <summary>What a desk works with: who stands there, and of all homes on offer which suit and why the others do not.</summary>
public sealed class SelectionDeskQuery(VillageDb db)
{
    /// <param name="building">Which building to show; null for the one with most homes for the household.</param>
    /// <exception cref="NotFoundException">No such session in the person's villages.</exception>
    public async Task<SelectionDesk> RunAsync(int sessionId, int desk, int? building, CancellationToken cancellation)
    {
        var session = await db.SelectionSessions.AsNoTracking().Include(s => s.Quotas).SingleOrDefaultAsync(s => s.Id == sessionId, cancellation) ?? throw new NotFoundException("这个选房场次");
        var turns = db.SelectionTurns.AsNoTracking().Where(t => t.SessionId == sessionId);
        var turn = await turns.Include(t => t.Choices).Include(t => t.Events).AsSplitQuery().FirstOrDefaultAsync(t => t.Desk == desk && TurnStates.AtDesk.Contains(t.State), cancellation);
        var waiting = turns.Where(t => t.State == TurnState.Waiting);
        var next = await waiting.OrderBy(t => t.Round).ThenBy(t => t.Batch).ThenBy(t => t.Place).ThenBy(t => t.Number).Select(t => new { t.Number, t.Code, t.MaskedName }).FirstOrDefaultAsync(cancellation);
        var name = turn is null ? "" : await db.Households.Where(h => h.Id == turn.HouseholdId).Select(h => h.HeadName).SingleAsync(cancellation);
        var homes = await HomesAsync(session, turn, cancellation);
        return new(session, turn, name, await waiting.CountAsync(cancellation), next is null ? null : FormattableString.Invariant($"第 {next.Number} 号 {next.Code} {next.MaskedName}"),
            turn is null ? [] : await WishesAsync(turn.Id, homes, cancellation), building ?? DeskBuilding.BestOf(homes), homes);
    }

    private async Task<IReadOnlyList<DeskHome>> HomesAsync(SelectionSession session, SelectionTurn? turn, CancellationToken cancellation)
    {
        var homes = await (
            from o in db.SelectionHomes.AsNoTracking()
            join h in db.Homes on o.HomeId equals h.Id
            where o.SessionId == session.Id
            orderby h.Floor descending, h.Unit, h.Position
            select new { h.Id, h.Code, Building = h.Building.Number, h.Floor, h.RoomType, h.MeasuredArea, h.PredictedArea, h.State }).ToListAsync(cancellation);
        var (limits, taken) = (session.Limits, turn?.Taken ?? []);
        return [.. homes.Select(h => (Row: h, Area: h.MeasuredArea ?? h.PredictedArea)).Select(x => new DeskHome(
            x.Row.Id, x.Row.Code, x.Row.Building, x.Row.Floor, x.Row.RoomType, x.Area, x.Row.State,
            turn is null || x.Row.State != HomeState.Free || limits.Against(turn.Entitled, taken, new(x.Row.Code, x.Row.RoomType, x.Area)) is not { } refusal
                ? null : DeskObstacle.Of(refusal, limits.MostArea(turn.Entitled, taken))))];
    }

    private async Task<IReadOnlyList<DeskWish>> WishesAsync(int turnId, IReadOnlyList<DeskHome> homes, CancellationToken cancellation)
    {
        var wishes = await db.SelectionWishes.AsNoTracking().Where(w => w.TurnId == turnId).OrderBy(w => w.Rank).Select(w => new { w.Rank, w.HomeId, w.Code }).ToListAsync(cancellation);
        var known = homes.ToDictionary(h => h.Id);
        return [.. wishes.Select(w => new DeskWish(w.Rank, w.HomeId, w.Code, known.TryGetValue(w.HomeId, out var home) ? home.Obstacle : HomeState.Void.Label()))];
    }
}
