using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Notices.Queries;

/// <summary>A notice as staff see it, with the code printed on its board.</summary>
public sealed record NoticeView(PublicNotice Notice, string AreaCode, string AreaName, NoticeContent Content, string? ReplacedBy, int Objections, string? BoardCode);

public sealed class NoticeQuery(VillageDb db, PersonalDataVault vault)
{
    /// <summary>What the board code is sealed for.</summary>
    public const string BoardPurpose = "board";

    /// <exception cref="NotFoundException">There is none, or it is another village's.</exception>
    public async Task<NoticeView> RunAsync(int id, CancellationToken cancellation)
    {
        var found = await (
            from n in db.PublicNotices.AsNoTracking()
            join a in db.DemolitionAreas on n.AreaId equals a.Id into areas
            from area in areas.DefaultIfEmpty()
            join e in db.Estates on n.EstateId equals e.Id into estates
            from estate in estates.DefaultIfEmpty()
            where n.Id == id
            select new
            {
                Notice = n, Code = area!.Code ?? estate!.Code, Name = area!.Name ?? estate!.Name,
                ReplacedBy = db.PublicNotices.Where(r => r.Id == n.ReplacedById).Select(r => r.Number).FirstOrDefault(),
                Objections = db.Objections.Count(o => o.NoticeId == n.Id),
            }).SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException("这份公示");
        var code = found.Notice.BoardCodeSealed is { } sealedCode ? vault.Open(sealedCode, BoardPurpose) : null;
        return new(found.Notice, found.Code, found.Name, NoticeContent.FromJson(found.Notice.Content), found.ReplacedBy, found.Objections,
            code is null ? null : $"{code[..5]}-{code[5..]}");
    }
}

/// <summary>One line of the list of notices.</summary>
public sealed record NoticeLine(
    int Id, string Number, NoticeType Type, string Title, string AreaCode, DateOnly PostedOn, DateOnly LastDay, DateOnly ObjectUntil, DateOnly? WithdrawnOn, bool IsDemonstration);

/// <summary>The notices, the latest first.</summary>
public sealed class NoticeListQuery(VillageDb db)
{
    public async Task<PageOf<NoticeLine>> RunAsync(int? areaId, NoticeType? type, int page, CancellationToken cancellation)
    {
        var notices = db.PublicNotices.AsNoTracking().Where(n => (areaId == null || n.AreaId == areaId) && (type == null || n.Type == type));
        var total = await notices.CountAsync(cancellation);
        var number = Paging.NumberWithin(page, total);
        var rows = await (
            from n in notices
            join a in db.DemolitionAreas on n.AreaId equals a.Id into areas
            from area in areas.DefaultIfEmpty()
            join e in db.Estates on n.EstateId equals e.Id into estates
            from estate in estates.DefaultIfEmpty()
            orderby n.PostedOn descending, n.Id descending
            select new NoticeLine(n.Id, n.Number, n.Type, n.Title, area!.Code ?? estate!.Code, n.PostedOn, n.LastDay, n.ObjectUntil, n.WithdrawnOn, n.IsDemonstration))
            .Skip((number - 1) * Paging.Size).Take(Paging.Size).ToListAsync(cancellation);
        return new(rows, total, number, Paging.Size);
    }

    /// <summary>All of them with their counts of objections, one after another, for a sheet.</summary>
    public IAsyncEnumerable<NoticeSheetRow> AllAsync(int? areaId, NoticeType? type) => (
        from n in db.PublicNotices.AsNoTracking()
        join a in db.DemolitionAreas on n.AreaId equals a.Id into areas
        from area in areas.DefaultIfEmpty()
        join e in db.Estates on n.EstateId equals e.Id into estates
        from estate in estates.DefaultIfEmpty()
        where (areaId == null || n.AreaId == areaId) && (type == null || n.Type == type)
        orderby n.PostedOn descending, n.Id descending
        select new { Notice = n, Code = area!.Code ?? estate!.Code, Objections = db.Objections.Count(o => o.NoticeId == n.Id), Waiting = db.Objections.Count(o => o.NoticeId == n.Id && o.DueOn != null) })
        .AsAsyncEnumerable().Select(x => new NoticeSheetRow(x.Notice, x.Code, x.Objections, x.Waiting));
}

/// <summary>One notice in a sheet.</summary>
public sealed record NoticeSheetRow(PublicNotice Notice, string AreaCode, int Objections, int Waiting);
