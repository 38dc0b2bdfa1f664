using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Notices.Queries;

/// <summary>A notice as anybody may see it: names masked, nothing of it in full.</summary>
/// <param name="Heads">Of the first two columns.</param>
/// <param name="Rows">Household number, masked name, cells.</param>
/// <param name="Place">The area's boundary, and nothing else of the map; null while nobody has drawn it, or when the notice came off the board.</param>
/// <param name="IsWithdrawn">It came off the board: no content then.</param>
public sealed record PublicNoticeView(
    string Number, NoticeType Type, string Title, string IssuingBody, string AreaName, DateOnly PostedOn, DateOnly LastDay, DateOnly ObjectUntil,
    string ObjectTo, string ObjectHow, string Bring, string Body, IReadOnlyList<string> Heads, IReadOnlyList<string> Columns, IReadOnlyList<PublicNoticeRow> Rows,
    NoticePlace? Place, bool IsWithdrawn, string? ReplacedBy, bool IsDemonstration)
{
    public bool MayObjectOn(DateOnly today) => !IsWithdrawn && PostedOn <= today && today <= ObjectUntil;
}

/// <summary>Where the area lies.</summary>
/// <param name="IsDemonstration">The boundary is invented.</param>
public sealed record NoticePlace(Geometry Shape, bool IsDemonstration);

public sealed record PublicNoticeRow(string Code, string Masked, IReadOnlyList<string> Cells);

/// <summary>One line of the public list.</summary>
public sealed record PublicNoticeLine(string Number, NoticeType Type, string Title, string AreaName, DateOnly PostedOn, DateOnly ObjectUntil, bool IsDemonstration);

/// <summary>What is public of the notices. Opens the data scope on purpose; what is for one area only is read with that area's key or not at all.</summary>
public sealed class PublicNoticesQuery(VillageDb db)
{
    private const int Most = 100;

    /// <summary>The notices that may be on the open internet.</summary>
    public Task<List<PublicNoticeLine>> OpenAsync(CancellationToken cancellation) =>
        Lines(db.PublicNotices.IgnoreQueryFilters().AsNoTracking().Where(n => n.WithdrawnOn == null && NoticeTypes.Open.Contains(n.Type)), cancellation);

    /// <summary>All notices of one area, for somebody who has shown that he is of it.</summary>
    public Task<List<PublicNoticeLine>> OfAreaAsync(int areaId, CancellationToken cancellation) =>
        Lines(db.PublicNotices.IgnoreQueryFilters().AsNoTracking().Where(n => n.WithdrawnOn == null && n.AreaId == areaId), cancellation);

    /// <param name="number">As printed.</param>
    /// <param name="areaId">The area that the reader has shown to be of, or null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The notice, or null: there is none, or it is not for this reader; the two can't be told apart.</returns>
    public async Task<PublicNoticeView?> OneAsync(string number, int? areaId, CancellationToken cancellation)
    {
        var found = await (
            from n in db.PublicNotices.IgnoreQueryFilters().AsNoTracking()
            join a in db.DemolitionAreas on n.AreaId equals a.Id into areas
            from area in areas.DefaultIfEmpty()
            join e in db.Estates on n.EstateId equals e.Id into estates
            from estate in estates.DefaultIfEmpty()
            where n.Number == number && (NoticeTypes.Open.Contains(n.Type) || (n.AreaId != null && n.AreaId == areaId))
            select new { Notice = n, Name = area!.Name ?? estate!.Name, area!.Shape, IsShapeDemonstration = area != null && area.IsShapeDemonstration, ReplacedBy = db.PublicNotices.Where(r => r.Id == n.ReplacedById).Select(r => r.Number).FirstOrDefault() })
            .SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return null;
        }

        var (notice, content) = (found.Notice, NoticeContent.FromJson(found.Notice.Content));
        return new(notice.Number, notice.Type, notice.Title, notice.IssuingBody, found.Name, notice.PostedOn, notice.LastDay, notice.ObjectUntil,
            notice.ObjectTo, notice.ObjectHow, notice.Bring, notice.InForce ? content.Body : "", [content.CodeHead, content.NameHead], content.Columns,
            notice.InForce ? [.. content.Rows.Select(r => new PublicNoticeRow(r.Code, r.Masked, r.Cells))] : [],
            notice.InForce && found.Shape is { } shape ? new(shape, found.IsShapeDemonstration) : null,
            !notice.InForce, found.ReplacedBy, notice.IsDemonstration);
    }

    private Task<List<PublicNoticeLine>> Lines(IQueryable<PublicNotice> notices, CancellationToken cancellation) => (
        from n in notices
        join a in db.DemolitionAreas on n.AreaId equals a.Id into areas
        from area in areas.DefaultIfEmpty()
        join e in db.Estates on n.EstateId equals e.Id into estates
        from estate in estates.DefaultIfEmpty()
        orderby n.PostedOn descending, n.Id descending
        select new PublicNoticeLine(n.Number, n.Type, n.Title, area!.Name ?? estate!.Name, n.PostedOn, n.ObjectUntil, n.IsDemonstration)).Take(Most).ToListAsync(cancellation);
}
