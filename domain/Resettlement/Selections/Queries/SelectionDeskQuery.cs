using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Selections.Queries;

/// <summary>What a desk (窗口) works with.</summary>
/// <param name="Session">With its limits.</param>
/// <param name="Turn">Who stands at the desk, with its choices and record; null for nobody.</param>
/// <param name="Wishes">备选 in the order of the wish.</param>
/// <param name="Buildings">Buildings with homes on offer.</param>
/// <param name="Homes">The homes on offer of the building that is shown, floors down.</param>
public sealed record SelectionDesk(
    SelectionSession Session, SelectionTurn? Turn, string HeadName, int Waiting, string? NextUp, IReadOnlyList<DeskWish> Wishes,
    IReadOnlyList<DeskBuilding> Buildings, int Building, IReadOnlyList<DeskHome> Homes);

/// <summary>A wish and whether it can still be had.</summary>
/// <param name="Obstacle">Why not; null when it can.</param>
public sealed record DeskWish(int Rank, int HomeId, string Code, string? Obstacle);

/// <summary>A building with homes on offer.</summary>
public sealed record DeskBuilding(int Number, int Free, int Offered);

/// <summary>A home on offer.</summary>
/// <param name="Obstacle">Why this household can't have it; null when it can.</param>
public sealed record DeskHome(int Id, string Code, int Unit, int Floor, int Position, string RoomType, FloorArea Area, HomeState State, string? Obstacle);

public sealed class SelectionDeskQuery(VillageDb db)
{
    /// <param name="building">Which building to show; null for the first that has a free home.</param>
    /// <exception cref="NotFoundException">No such session in the person's villages.</exception>
    public async Task<SelectionDesk> RunAsync(int sessionId, int desk, int? building, CancellationToken cancellation)
    {
        var session = await db.SelectionSessions.AsNoTracking().Include(s => s.Quotas).SingleOrDefaultAsync(s => s.Id == sessionId, cancellation) ?? throw new NotFoundException("这个选房场次");
        var turns = db.SelectionTurns.AsNoTracking().Where(t => t.SessionId == sessionId);
        var turn = await turns.Include(t => t.Choices).Include(t => t.Events).AsSplitQuery().FirstOrDefaultAsync(t => t.Desk == desk && TurnStates.AtDesk.Contains(t.State), cancellation);
        var waiting = turns.Where(t => t.State == TurnState.Waiting);
        var next = await waiting.OrderBy(t => t.Round).ThenBy(t => t.Batch).ThenBy(t => t.Place).ThenBy(t => t.Number).Select(t => new { t.Number, t.Code, t.MaskedName }).FirstOrDefaultAsync(cancellation);
        var name = turn is null ? "" : await db.Households.Where(h => h.Id == turn.HouseholdId).Select(h => h.HeadName).SingleAsync(cancellation);
        var buildings = await BuildingsAsync(sessionId, cancellation);
        var shown = building ?? buildings.FirstOrDefault(b => b.Free > 0)?.Number ?? buildings.FirstOrDefault()?.Number ?? 0;
        var homes = await HomesAsync(sessionId, h => h.Building.Number == shown, cancellation);
        return new(session, turn, name, await waiting.CountAsync(cancellation), next is null ? null : FormattableString.Invariant($"第 {next.Number} 号 {next.Code} {next.MaskedName}"),
            turn is null ? [] : await WishesAsync(session, turn, cancellation), buildings, shown, [.. homes.Select(h => Facts(h, session, turn))]);
    }

    private async Task<List<DeskBuilding>> BuildingsAsync(int sessionId, CancellationToken cancellation)
    {
        var counts = await (
            from o in db.SelectionHomes.AsNoTracking()
            join h in db.Homes on o.HomeId equals h.Id
            where o.SessionId == sessionId
            group h by new { h.Building.Number, h.State } into g
            select new { g.Key.Number, g.Key.State, Count = g.Count() }).ToListAsync(cancellation);
        return [.. counts.GroupBy(c => c.Number).OrderBy(g => g.Key).Select(g => new DeskBuilding(g.Key, g.Where(c => c.State == HomeState.Free).Sum(c => c.Count), g.Sum(c => c.Count)))];
    }

    private Task<List<Home>> HomesAsync(int sessionId, System.Linq.Expressions.Expression<Func<Home, bool>> which, CancellationToken cancellation) =>
        db.Homes.AsNoTracking().Where(which).Where(h => db.SelectionHomes.Any(o => o.SessionId == sessionId && o.HomeId == h.Id))
            .OrderByDescending(h => h.Floor).ThenBy(h => h.Unit).ThenBy(h => h.Position).ToListAsync(cancellation);

    private async Task<IReadOnlyList<DeskWish>> WishesAsync(SelectionSession session, SelectionTurn turn, CancellationToken cancellation)
    {
        var wishes = await db.SelectionWishes.AsNoTracking().Where(w => w.TurnId == turn.Id).OrderBy(w => w.Rank).Join(db.Homes, w => w.HomeId, h => h.Id, (w, h) => new { w.Rank, Home = h }).ToListAsync(cancellation);
        return [.. wishes.OrderBy(w => w.Rank).Select(w => new DeskWish(w.Rank, w.Home.Id, w.Home.Code, Facts(w.Home, session, turn).Obstacle))];
    }

    private static DeskHome Facts(Home h, SelectionSession session, SelectionTurn? turn) => new(
        h.Id, h.Code, h.Unit, h.Floor, h.Position, h.RoomType, h.MeasuredArea ?? h.PredictedArea, h.State,
        h.State != HomeState.Free ? $"{h.State.Label()}" : turn is null ? null : session.Limits.Against(turn.Entitled, turn.Taken, ChosenHome.Of(h))?.Message);
}
