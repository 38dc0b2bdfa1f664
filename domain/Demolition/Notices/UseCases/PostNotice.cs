using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement;

namespace VillageTracker.Domain.Demolition.Notices.UseCases;

/// <summary>生成公示: freezes what the rows say now under a number of the year.</summary>
/// <param name="LastDay">Null takes the shortest period allowed.</param>
/// <param name="Body">Null takes the usual words; a plan must have its own.</param>
/// <param name="ReplacesId">The notice that this one takes the place of, with the reason.</param>
public sealed record PostNotice(
    int AreaId, NoticeType Type, string? Title, string IssuingBody, DateOnly PostedOn, DateOnly? LastDay, string ObjectTo, string ObjectHow, string? Bring,
    string? Body, int? ReplacesId = null, string? ReplaceReason = null);

public sealed class PostNoticeHandler(VillageDb db, NoticeDraftQuery drafts, PersonalDataVault vault, VillageClock clock)
{
    /// <returns>The key of the notice.</returns>
    /// <exception cref="RefusedException">Too short, nothing to show, posted tomorrow, or the one it replaces is withdrawn.</exception>
    public async Task<int> HandleAsync(PostNotice request, CancellationToken cancellation)
    {
        if (request.PostedOn > clock.Today)
        {
            throw new RefusedException(new NoticeInFuture(request.PostedOn));
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var area = await db.DemolitionAreas.SingleOrDefaultAsync(a => a.Id == request.AreaId, cancellation) ?? throw new NotFoundException("这个片区");
        var period = await drafts.PeriodAsync(area.Id, request.Type, request.PostedOn, request.LastDay, cancellation);
        var content = await drafts.ContentAsync(area.Id, request.Type, request.Body, cancellation);
        var series = $"GS-{request.PostedOn.Year}";
        var number = $"{series}-{await db.TakeNumbersAsync(series, 1, cancellation):0000}";
        var title = string.IsNullOrWhiteSpace(request.Title) ? $"{area.Name}{request.Type.Label()}" : request.Title;
        var notice = PublicNotice.Post(area, request.Type, new(number, title, request.IssuingBody, request.PostedOn, request.LastDay ?? period.ShortestLastDay,
            request.ObjectTo, request.ObjectHow, request.Bring, db.Actor.Name), content, period);
        GiveBoardCode(notice, LookupCode.New());
        db.Add(notice);
        db.Doing("生成公示", number);
        await db.SaveChangesAsync(cancellation);
        await ReplaceAsync(request, notice, cancellation);
        await transaction.CommitAsync(cancellation);
        return notice.Id;
    }

    private void GiveBoardCode(PublicNotice notice, LookupCode code)
    {
        if (!notice.Type.IsOpen())
        {
            notice.GiveBoardCode(AreaOfReaderQuery.BoardIndex(vault, code.Value), vault.Seal(code.Value, NoticeQuery.BoardPurpose));
        }
    }

    private async Task ReplaceAsync(PostNotice request, PublicNotice notice, CancellationToken cancellation)
    {
        if (request.ReplacesId is not { } replaced)
        {
            return;
        }

        var old = await db.PublicNotices.SingleOrDefaultAsync(n => n.Id == replaced && n.AreaId == request.AreaId, cancellation) ?? throw new NotFoundException("被更换的公示");
        old.Withdraw(request.PostedOn, request.ReplaceReason, notice.Id);
        db.Doing("更换公示", request.ReplaceReason);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>撤下公示.</summary>
public sealed record WithdrawNotice(int NoticeId, int SeenVersion, DateOnly On, string Reason);

public sealed class WithdrawNoticeHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">Withdrawn already, no reason, or a day to come.</exception>
    public async Task HandleAsync(WithdrawNotice request, CancellationToken cancellation)
    {
        var notice = await db.PublicNotices.SingleOrDefaultAsync(n => n.Id == request.NoticeId, cancellation) ?? throw new NotFoundException("这份公示");
        if (request.On > clock.Today)
        {
            throw new RefusedException(new NoticeInFuture(request.On));
        }

        db.ExpectVersion(notice, request.SeenVersion);
        notice.Withdraw(request.On, request.Reason);
        db.Doing("撤下公示", request.Reason);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>上传张贴照片 of the board, or the signed scan.</summary>
public sealed record AttachToNotice(int NoticeId, FilePurpose Purpose, IncomingFile File);

public sealed class AttachToNoticeHandler(VillageDb db, FileKeeper files)
{
    public async Task HandleAsync(AttachToNotice request, CancellationToken cancellation)
    {
        var notice = await db.PublicNotices.AsNoTracking().SingleOrDefaultAsync(n => n.Id == request.NoticeId, cancellation) ?? throw new NotFoundException("这份公示");
        db.Add(await files.TakeInAsync(request.File, NoticeFiles.Of(notice), request.Purpose, db.Actor, cancellation));
        db.Doing("上传张贴照片", notice.Number);
        await db.SaveChangesAsync(cancellation);
    }
}
