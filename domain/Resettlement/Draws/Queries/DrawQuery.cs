using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Draws.UseCases;

namespace VillageTracker.Domain.Resettlement.Draws.Queries;

/// <summary>A draw with the names around it.</summary>
/// <param name="VillageName">圩洋村, whose committee issues the papers.</param>
/// <param name="Previous">Number of the draw that this one repeats.</param>
/// <param name="Next">Number of the draw that repeats this one.</param>
/// <param name="Verdict">Whether the rows still are what was published.</param>
public sealed record DrawView(Draw Draw, string AreaCode, string AreaName, string VillageName, string? Previous, string? Next, DrawVerdict Verdict)
{
    /// <summary>Names as on the list, for the result.</summary>
    public string NameOf(string code) => Names.GetValueOrDefault(code, "");

    private Dictionary<string, string> Names { get; } = Draw.Entrants.ToDictionary(e => e.Code, e => e.MaskedName, StringComparer.Ordinal);
}

/// <summary>One line of the public list of draws.</summary>
public sealed record PublicDrawLine(string Number, string Title, DrawKind Kind, DrawStatus Status, string AreaName, DateOnly DrawOn, bool IsDemonstration);

/// <summary>A whole draw, for the office or, once its list is published, for anybody.</summary>
public sealed class DrawQuery(VillageDb db, DrawVerdicts verdicts)
{
    private const int Most = 100;

    /// <exception cref="NotFoundException">No such draw in the person's villages.</exception>
    public async Task<DrawView> RunAsync(int id, CancellationToken cancellation) =>
        await ViewAsync(db.Draws.Where(d => d.Id == id), cancellation) ?? throw new NotFoundException("这次抽签");

    /// <summary>Opens the data scope on purpose: what is published is for everybody. A list that is not published is not there.</summary>
    public Task<DrawView?> PublicAsync(string number, CancellationToken cancellation) =>
        ViewAsync(db.Draws.IgnoreQueryFilters().Where(d => d.Number == number && d.ListHash != null), cancellation);

    /// <summary>The published draws, newest first.</summary>
    public Task<List<PublicDrawLine>> PublicListAsync(CancellationToken cancellation) => (
        from d in db.Draws.IgnoreQueryFilters().AsNoTracking()
        join a in db.DemolitionAreas on d.AreaId equals a.Id
        where d.ListHash != null
        orderby d.DrawOn descending, d.Id descending
        select new PublicDrawLine(d.Number, d.Title, d.Kind, d.Status, a.Name, d.DrawOn, d.IsDemonstration)).Take(Most).ToListAsync(cancellation);

    private async Task<DrawView?> ViewAsync(IQueryable<Draw> draws, CancellationToken cancellation)
    {
        if (await DrawLoading.Whole(draws.AsNoTracking()).SingleOrDefaultAsync(cancellation) is not { } draw)
        {
            return null;
        }

        var around = await (
            from a in db.DemolitionAreas.IgnoreQueryFilters().AsNoTracking()
            where a.Id == draw.AreaId
            select new
            {
                a.Code,
                a.Name,
                Village = db.AdministrativeUnits.Where(u => u.Code == draw.VillageCode).Select(u => u.Name).FirstOrDefault(),
                Previous = db.Draws.Where(d => d.Id == draw.PreviousId).Select(d => d.Number).FirstOrDefault(),
                Next = db.Draws.Where(d => d.PreviousId == draw.Id && d.ListHash != null).Select(d => d.Number).FirstOrDefault(),
            }).SingleAsync(cancellation);
        return new(draw, around.Code, around.Name, around.Village ?? "", around.Previous, around.Next, verdicts.Of(draw));
    }
}
