using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Selections.Queries;

/// <summary>The hall's screen and every phone read this; it is worked out once for each change, however many look.</summary>
public sealed class SelectionBoardQuery(VillageDb db, StampedCache cache, VillageClock clock)
{
    private const int FewestForMedian = 3;

    private static readonly string[] Areas = ["Resettlement"];

    /// <summary>Opens the data scope on purpose: the board holds only what is published in the hall.</summary>
    /// <returns>Null when there is no such session.</returns>
    public async Task<SelectionBoard?> RunAsync(string number, CancellationToken cancellation)
    {
        var (board, _) = await StampedAsync(number, cancellation);
        return board;
    }

    /// <summary>With the number that changes when anything on it may have changed.</summary>
    public async Task<(SelectionBoard? Board, long Stamp)> StampedAsync(string number, CancellationToken cancellation)
    {
        var stamp = await cache.StampAsync(Areas, cancellation);
        return await db.SelectionSessions.IgnoreQueryFilters().AnyAsync(s => s.Number == number, cancellation)
            ? (await cache.GetAsync($"selection-board|{number}", Areas, () => ReadAsync(number, cancellation), cancellation), stamp)
            : (null, stamp); // not kept: anybody may ask for any number, and the office's figures are kept beside it
    }

    private async Task<SelectionBoard> ReadAsync(string number, CancellationToken cancellation)
    {
        var session = await db.SelectionSessions.IgnoreQueryFilters().AsNoTracking().Include(s => s.Steps).SingleAsync(s => s.Number == number, cancellation);

        var turns = await db.SelectionTurns.IgnoreQueryFilters().AsNoTracking().Where(t => t.SessionId == session.Id)
            .OrderBy(t => t.Round).ThenBy(t => t.Batch).ThenBy(t => t.Place).ThenBy(t => t.Number)
            .Select(t => new
            {
                t.Number, t.Batch, t.Round, t.Code, t.MaskedName, t.State, t.Desk, t.Misses, t.CalledAtUtc, t.EndedAtUtc, t.LastAtUtc,
                Rooms = t.Choices.Where(c => c.State != ChoiceState.TakenBack).OrderBy(c => c.Order).Select(c => c.HomeCode).ToList(),
            }).ToListAsync(cancellation);
        var homes = await (
            from o in db.SelectionHomes.IgnoreQueryFilters().AsNoTracking()
            join h in db.Homes on o.HomeId equals h.Id
            where o.SessionId == session.Id
            group h by new { h.RoomType, h.State } into g
            select new { g.Key.RoomType, g.Key.State, Count = g.Count() }).ToListAsync(cancellation);
        return new(session.Number, session.Title, session.Status, session.On, session.Hall, session.Desks, session.MinutesPerTurn,
            session.Status == SelectionStatus.Paused ? session.Steps.OrderBy(s => s.Id).Last().Note : null, session.IsDemonstration,
            [.. turns.Select(t => new BoardTurn(t.Number, t.Batch, t.Round, t.Code, t.MaskedName, t.State, TurnStates.AtDesk.Contains(t.State) ? t.Desk : null, t.Misses, t.LastAtUtc, t.Rooms))],
            [.. homes.GroupBy(h => h.RoomType).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new BoardHomes(g.Key, g.Where(h => h.State == HomeState.Free).Sum(h => h.Count), g.Sum(h => h.Count)))],
            Median(turns.Select(t => (t.CalledAtUtc, t.EndedAtUtc))), clock.Now.UtcDateTime);
    }

    /// <summary>Only turns that were called and over on this very day: a night between says nothing about how long a household takes.</summary>
    private int? Median(IEnumerable<(DateTime? Called, DateTime? Ended)> turns)
    {
        var began = new DateTimeOffset(clock.Now.Date, clock.Now.Offset).UtcDateTime;
        int[] seconds = [.. turns.Where(t => t.Called >= began && t.Ended > t.Called).Select(t => (int)(t.Ended!.Value - t.Called!.Value).TotalSeconds).Order()];
        return seconds.Length < FewestForMedian ? null : seconds[seconds.Length / 2];
    }
}
