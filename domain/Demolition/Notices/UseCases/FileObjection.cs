using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement;

namespace VillageTracker.Domain.Demolition.Notices.UseCases;

/// <summary>提出异议, by staff for a villager or by the villager himself on the public page.</summary>
/// <param name="NoticeNumber">As printed.</param>
/// <param name="ReadersAreaId">Online only: the area the person has shown to be of; null for an open notice.</param>
/// <param name="HouseholdCode">户号; online it is only what the person says.</param>
public sealed record FileObjection(
    string NoticeNumber, ObjectionChannel Channel, int? ReadersAreaId, string? From, string? Phone, string? HouseholdCode, string Text, DateOnly ReceivedOn);

/// <summary>What the person takes home: with both he reads the answer.</summary>
public sealed record ObjectionReceipt(int Id, string Receipt, string Code, DateOnly AcceptBy, DateOnly AnswerBy);

public sealed class FileObjectionHandler(VillageDb db, PersonalDataVault vault, ObjectionClockQuery clocks, VillageClock clock)
{
    /// <exception cref="RefusedException">Outside the period, no words, a faulty telephone, a household of another area.</exception>
    /// <exception cref="NotFoundException">No such notice for this person.</exception>
    public async Task<ObjectionReceipt> HandleAsync(FileObjection request, CancellationToken cancellation)
    {
        var isOnline = request.Channel == ObjectionChannel.Online;
        var notice = await NoticeAsync(request, isOnline, cancellation);
        if (isOnline)
        {
            db.ActAs(new Actor(null, "村民（网上提交）", DataScope.Under(notice.VillageCode))); // may now write in this village, and nowhere else
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var series = $"YY-{request.ReceivedOn.Year}";
        var receipt = $"{series}-{await db.TakeNumbersAsync(series, 1, cancellation):0000}";
        var code = LookupCode.New();
        var objection = Objection.File(notice, await FactsAsync(request, notice, isOnline, cancellation), await clocks.FromAsync(request.ReceivedOn, cancellation),
            receipt, ObjectionAnswerQuery.IndexOf(vault, receipt, code.Value));
        db.Add(objection);
        db.Doing("登记公示异议", receipt);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new(objection.Id, receipt, code.ToString(), objection.AcceptBy, objection.AnswerBy);
    }

    private async Task<PublicNotice> NoticeAsync(FileObjection request, bool isOnline, CancellationToken cancellation)
    {
        var notices = isOnline
            ? db.PublicNotices.IgnoreQueryFilters().Where(n => NoticeTypes.Open.Contains(n.Type) || (n.AreaId != null && n.AreaId == request.ReadersAreaId))
            : db.PublicNotices;
        return await notices.AsNoTracking().SingleOrDefaultAsync(n => n.Number == request.NoticeNumber, cancellation) ?? throw new NotFoundException("这份公示");
    }

    private async Task<ObjectionFacts> FactsAsync(FileObjection request, PublicNotice notice, bool isOnline, CancellationToken cancellation)
    {
        if (request.ReceivedOn > clock.Today)
        {
            throw new RefusedException(new ObjectionActOnWrongDay(notice.PostedOn, request.ReceivedOn));
        }

        if (isOnline && string.IsNullOrWhiteSpace(request.Phone))
        {
            throw new RefusedException(new ContactMissing());
        }

        var phone = string.IsNullOrWhiteSpace(request.Phone) ? null : vault.Seal(PhoneNumber.Parse(request.Phone).Value, Objection.PhonePurpose);
        var (household, text) = await HouseholdAsync(request, notice, isOnline, cancellation);
        return new(request.Channel, request.From, phone, household, text, request.ReceivedOn);
    }

    /// <summary>What a stranger says of his household is kept as said: the answer must not tell whether there is such a household.</summary>
    private async Task<(int? Household, string Text)> HouseholdAsync(FileObjection request, PublicNotice notice, bool isOnline, CancellationToken cancellation)
    {
        var code = HalfWidth.Code(request.HouseholdCode);
        if (code.Length == 0)
        {
            return (null, request.Text);
        }

        if (isOnline)
        {
            return (null, string.IsNullOrWhiteSpace(request.Text) ? "" : $"{request.Text.Trim()}\n（自述户号：{code}）");
        }

        var id = await db.Households.AsNoTracking().Where(h => h.Code == code && (notice.AreaId == null || h.AreaId == notice.AreaId)).Select(h => (int?)h.Id).SingleOrDefaultAsync(cancellation);
        return (id ?? throw new RefusedException(new HouseholdOfAnotherArea(code)), request.Text);
    }
}
