using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Selections.Queries;

/// <summary>A session as the office sees it.</summary>
/// <param name="Session">With steps and quotas.</param>
/// <param name="Turns">In the order in which they are called.</param>
/// <param name="HomesLeft">Homes on offer that are still free.</param>
public sealed record SelectionView(SelectionSession Session, string DrawNumber, string AreaName, IReadOnlyList<SelectionTurnRow> Turns, int Homes, int HomesLeft);

/// <summary>One household of a session.</summary>
/// <param name="Rooms">What it holds or has, in the order of choosing.</param>
public sealed record SelectionTurnRow(
    int Id, int Number, int Batch, int Round, string Code, string HeadName, TurnState State, int? Desk, int Misses, FloorArea Entitled, IReadOnlyList<string> Rooms, int Version);

/// <summary>Where a household stands in its session.</summary>
/// <param name="SessionNumber">XF-2020-0001.</param>
/// <param name="Number">选房顺序号.</param>
/// <param name="Ahead">How many are called before it; 0 when it is its turn or over.</param>
/// <param name="Minutes">How long it will take about, by the median of the day's turns; null unless it waits in an open session and there is one.</param>
public sealed record HouseholdTurn(
    string SessionNumber, string Title, DateOnly On, string Hall, SelectionStatus Session, int Number, TurnState State, int? Desk, int Ahead, int? Minutes, IReadOnlyList<string> Rooms, bool IsDemonstration);

/// <summary>A session with its turns, and one household's place in it.</summary>
public sealed class SelectionQuery(VillageDb db, SelectionBoardQuery boards)
{
    /// <exception cref="NotFoundException">No such session in the person's villages.</exception>
    public async Task<SelectionView> RunAsync(int id, CancellationToken cancellation)
    {
        var session = await db.SelectionSessions.AsNoTracking().Include(s => s.Steps).Include(s => s.Quotas).AsSplitQuery().SingleOrDefaultAsync(s => s.Id == id, cancellation)
            ?? throw new NotFoundException("这个选房场次");
        var names = await (
            from d in db.Draws
            join a in db.DemolitionAreas on d.AreaId equals a.Id
            where d.Id == session.DrawId
            select new { d.Number, a.Name }).SingleAsync(cancellation);
        var turns = await (
            from t in db.SelectionTurns.AsNoTracking()
            join h in db.Households on t.HouseholdId equals h.Id
            where t.SessionId == id
            orderby t.Round, t.Batch, t.Place, t.Number
            select new { Turn = t, h.HeadName, Rooms = t.Choices.Where(c => c.State != ChoiceState.TakenBack).OrderBy(c => c.Order).Select(c => c.HomeCode).ToList() }).ToListAsync(cancellation);
        var homes = await db.SelectionHomes.AsNoTracking().Where(o => o.SessionId == id).Join(db.Homes, o => o.HomeId, h => h.Id, (o, h) => h.State)
            .GroupBy(s => s).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        return new(session, names.Number, names.Name,
            [.. turns.Select(x => new SelectionTurnRow(x.Turn.Id, x.Turn.Number, x.Turn.Batch, x.Turn.Round, x.Turn.Code, x.HeadName, x.Turn.State, x.Turn.Desk, x.Turn.Misses, x.Turn.Entitled, x.Rooms, x.Turn.Version))],
            homes.Sum(h => h.Count), homes.Where(h => h.Key == HomeState.Free).Sum(h => h.Count));
    }

    /// <summary>For the villager's own view: opens the data scope on purpose, for one household.</summary>
    /// <returns>Its latest session, or null.</returns>
    public async Task<HouseholdTurn?> OfHouseholdAsync(int householdId, CancellationToken cancellation)
    {
        var found = await (
            from t in db.SelectionTurns.IgnoreQueryFilters().AsNoTracking()
            join s in db.SelectionSessions on t.SessionId equals s.Id
            where t.HouseholdId == householdId
            orderby s.Id descending
            select new { s.Number, Turn = t.Number }).FirstOrDefaultAsync(cancellation);
        if (found is null || await boards.RunAsync(found.Number, cancellation) is not { } board || board.TurnOf(found.Turn) is not { } turn)
        {
            return null;
        }

        return new(board.Number, board.Title, board.On, board.Hall, board.Status, turn.Number, turn.State, turn.Desk, board.AheadOf(turn), board.MinutesUntil(turn), turn.Rooms, board.IsDemonstration);
    }
}
