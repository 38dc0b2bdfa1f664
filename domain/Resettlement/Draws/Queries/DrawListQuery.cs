using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Draws.Queries;

/// <summary>One draw of the office's list.</summary>
public sealed record DrawRow(int Id, string Number, string Title, DrawKind Kind, DrawStatus Status, string AreaName, DateOnly DrawOn, int Entrants, bool IsDemonstration);

/// <summary>What to show of the draws.</summary>
/// <param name="Text">Start of the number or part of the title.</param>
public sealed record DrawFilter(string? Text, DrawStatus? Status, int Page);

/// <summary>The draws, newest first.</summary>
public sealed class DrawListQuery(VillageDb db)
{
    private const int Size = Paging.Size;

    public async Task<PageOf<DrawRow>> RunAsync(DrawFilter filter, CancellationToken cancellation)
    {
        var draws = db.Draws.AsNoTracking();
        if (filter.Status is { } status)
        {
            draws = draws.Where(d => d.Status == status);
        }

        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            draws = draws.Where(d => d.Number.StartsWith(text) || d.Title.Contains(text));
        }

        var total = await draws.CountAsync(cancellation);
        var number = Paging.NumberWithin(filter.Page, total);
        var rows = await (
            from d in draws
            join a in db.DemolitionAreas on d.AreaId equals a.Id
            orderby d.Id descending
            select new DrawRow(d.Id, d.Number, d.Title, d.Kind, d.Status, a.Name, d.DrawOn, d.Entrants.Count, d.IsDemonstration))
            .Skip((number - 1) * Size).Take(Size).ToListAsync(cancellation);
        return new(rows, total, number, Size);
    }
}
