using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>登记拿房通知: its deadline ends the transition fee; a second one corrects the first.</summary>
/// <param name="SeenVersion">0 where there was none yet.</param>
/// <param name="Reason">Why it is corrected.</param>
public sealed record RecordTakeOverNotice(int HouseholdId, int SeenVersion, DateOnly NoticedOn, DateOnly Deadline, string? Reason);

public sealed class RecordTakeOverNoticeHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">A rule of <see cref="TakeOverNotice"/>, or a correction without reason.</exception>
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task HandleAsync(RecordTakeOverNotice request, CancellationToken cancellation)
    {
        var household = await db.Households.SingleOrDefaultAsync(h => h.Id == request.HouseholdId, cancellation) ?? throw new NotFoundException("这一户");
        var notice = await db.TakeOverNotices.SingleOrDefaultAsync(n => n.HouseholdId == household.Id, cancellation);
        if (notice is null)
        {
            db.Add(TakeOverNotice.Give(household, request.NoticedOn, request.Deadline, clock.Today));
        }
        else
        {
            db.ExpectVersion(notice, request.SeenVersion);
            notice.Correct(request.NoticedOn, request.Deadline, clock.Today);
            if (string.IsNullOrWhiteSpace(request.Reason))
            {
                throw new RefusedException(new NoticeCorrectionNeedsReason());
            }
        }

        db.Doing("登记拿房通知", string.IsNullOrWhiteSpace(request.Reason) ? household.Code : request.Reason.Trim());
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault))
        {
            throw new RefusedException(new NoticeGivenMeanwhile(household.Code));
        }
    }
}

public sealed record NoticeCorrectionNeedsReason() : Refusal("更正拿房通知要写明原因。");

public sealed record NoticeGivenMeanwhile(string Household) : Refusal($"{Household} 的拿房通知刚由别人登记，请重新打开核对。");
