using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Draws;

namespace VillageTracker.Domain.Resettlement.Selections.Queries;

/// <summary>One session of the office's list.</summary>
/// <param name="Through">Households that confirmed or gave up.</param>
public sealed record SelectionRow(int Id, string Number, string Title, SelectionStatus Status, string DrawNumber, DateOnly On, int Households, int Through, bool IsDemonstration);

/// <summary>A draw from which a session can be prepared.</summary>
public sealed record SelectionSource(int Id, string Number, string Title, int Households);

/// <summary>A session for everybody.</summary>
public sealed record PublicSelectionLine(string Number, string Title, SelectionStatus Status, DateOnly On, string Hall, int Households, bool IsDemonstration);

/// <summary>The sessions, newest first, and the draws that sessions can come from.</summary>
public sealed class SelectionListQuery(VillageDb db)
{
    private const int Size = Paging.Size;
    private const int MostPublic = 50;

    public async Task<PageOf<SelectionRow>> RunAsync(SelectionStatus? status, int page, CancellationToken cancellation)
    {
        var sessions = db.SelectionSessions.AsNoTracking().Where(s => status == null || s.Status == status);
        var total = await sessions.CountAsync(cancellation);
        var number = Paging.NumberWithin(page, total);
        var rows = await (
            from s in sessions
            join d in db.Draws on s.DrawId equals d.Id
            orderby s.Id descending
            select new SelectionRow(s.Id, s.Number, s.Title, s.Status, d.Number, s.On, s.Turns.Count,
                s.Turns.Count(t => t.State == TurnState.Confirmed || t.State == TurnState.GivenUp), s.IsDemonstration))
            .Skip((number - 1) * Size).Take(Size).ToListAsync(cancellation);
        return new(rows, total, number, Size);
    }

    /// <summary>Published draws of orders that no later draw repeats, newest first.</summary>
    public Task<List<SelectionSource>> SourcesAsync(CancellationToken cancellation) =>
        db.Draws.AsNoTracking().Where(d => d.Status == DrawStatus.Published && d.Kind != DrawKind.Homes && !db.Draws.Any(n => n.PreviousId == d.Id && n.Status != DrawStatus.Void))
            .OrderByDescending(d => d.Id).Select(d => new SelectionSource(d.Id, d.Number, d.Title, d.Places.Count)).ToListAsync(cancellation);

    /// <summary>Opens the data scope on purpose: sessions are announced to everybody.</summary>
    public Task<List<PublicSelectionLine>> PublicAsync(CancellationToken cancellation) =>
        db.SelectionSessions.IgnoreQueryFilters().AsNoTracking().OrderByDescending(s => s.On).ThenByDescending(s => s.Id)
            .Select(s => new PublicSelectionLine(s.Number, s.Title, s.Status, s.On, s.Hall, s.Turns.Count, s.IsDemonstration)).Take(MostPublic).ToListAsync(cancellation);
}
