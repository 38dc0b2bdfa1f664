using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Publications.Queries;

namespace VillageTracker.Domain.Resettlement.Publications.UseCases;

/// <summary>生成安置房公示: freezes what the rows say at the end of a day, under a number of the year.</summary>
/// <param name="LastDay">Null takes the shortest period allowed.</param>
/// <param name="Body">Null takes the usual words.</param>
public sealed record PostHousingNotice(
    int EstateId, NoticeType Type, string? Title, string IssuingBody, DateOnly PostedOn, DateOnly? LastDay, string ObjectTo, string ObjectHow, string? Bring, string? Body);

public sealed class PostHousingNoticeHandler(VillageDb db, HousingNoticeContentQuery contents, HousingNoticeListQuery periods, VillageClock clock)
{
    /// <returns>The key of the notice.</returns>
    /// <exception cref="RefusedException">A kind of a demolition area, too short, nothing to show, or posted tomorrow.</exception>
    public async Task<int> HandleAsync(PostHousingNotice request, CancellationToken cancellation)
    {
        if (request.PostedOn > clock.Today)
        {
            throw new RefusedException(new NoticeInFuture(request.PostedOn));
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var estate = await db.Estates.SingleOrDefaultAsync(e => e.Id == request.EstateId, cancellation) ?? throw new NotFoundException("这个小区");
        var period = await periods.PeriodAsync(request.PostedOn, request.LastDay, cancellation);
        var content = await contents.RunAsync(estate.Id, request.Type, request.PostedOn, request.Body, cancellation);
        var series = $"GS-{request.PostedOn.Year}";
        var number = $"{series}-{await db.TakeNumbersAsync(series, 1, cancellation):0000}";
        var title = string.IsNullOrWhiteSpace(request.Title) ? $"{estate.Name}{request.Type.Label()}" : request.Title;
        var notice = PublicNotice.Post(estate, request.Type, new(number, title, request.IssuingBody, request.PostedOn, request.LastDay ?? period.ShortestLastDay,
            request.ObjectTo, request.ObjectHow, request.Bring, db.Actor.Name), content, period);
        db.Add(notice);
        db.Doing("生成安置房公示", number);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return notice.Id;
    }
}
