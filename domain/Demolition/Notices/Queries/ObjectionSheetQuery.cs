using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Demolition.Notices.Queries;

/// <summary>One objection in a sheet.</summary>
/// <param name="Phone">Masked or in full.</param>
public sealed record ObjectionSheetRow(Objection Objection, string NoticeNumber, string AreaCode, string? HouseholdCode, string? Phone);

/// <summary>Objections one after another for a sheet, and what a sheet of them is compared with.</summary>
public sealed class ObjectionSheetQuery(VillageDb db, PersonalDataVault vault, VillageClock clock)
{
    /// <param name="unmasked">Telephones in full.</param>
    public IAsyncEnumerable<ObjectionSheetRow> AllAsync(ObjectionState? state, int? noticeId, bool unmasked) => (
        from o in db.Objections.AsNoTracking().In(state, noticeId, clock.Today)
        join n in db.PublicNotices on o.NoticeId equals n.Id
        join a in db.DemolitionAreas on o.AreaId equals a.Id into areas
        from area in areas.DefaultIfEmpty()
        orderby o.ReceivedOn, o.Id
        select new { Objection = o, n.Number, Area = area!.Code ?? ObjectionStates.Housing, Household = db.Households.Where(h => h.Id == o.HouseholdId).Select(h => h.Code).FirstOrDefault() }).AsAsyncEnumerable()
        .Select(x => new ObjectionSheetRow(x.Objection, x.Number, x.Area, x.Household, Phone(x.Objection, unmasked)));

    /// <param name="villageCode">The village meant.</param>
    /// <param name="numbers">Of the notices in the rows.</param>
    public Task<Dictionary<string, PublicNotice>> NoticesAsync(long villageCode, IReadOnlyCollection<string> numbers, CancellationToken cancellation) => db.PublicNotices.AsNoTracking()
        .Where(n => n.VillageCode == villageCode && numbers.Contains(n.Number)).ToDictionaryAsync(n => n.Number, StringComparer.Ordinal, cancellation);

    /// <param name="villageCode">The village meant.</param>
    /// <param name="codes">Of the households in the rows.</param>
    public async Task<Dictionary<string, (int Id, int AreaId)>> HouseholdsAsync(long villageCode, IReadOnlyCollection<string> codes, CancellationToken cancellation) =>
        (await db.Households.AsNoTracking().Where(h => h.VillageCode == villageCode && codes.Contains(h.Code)).Select(h => new { h.Code, h.Id, h.AreaId }).ToListAsync(cancellation))
        .ToDictionary(h => h.Code, h => (h.Id, h.AreaId), StringComparer.Ordinal);

    /// <summary>All objections to these notices.</summary>
    public Task<List<Objection>> OfAsync(IReadOnlyCollection<int> notices, CancellationToken cancellation) =>
        db.Objections.AsNoTracking().Where(o => notices.Contains(o.NoticeId)).ToListAsync(cancellation);

    private string? Phone(Objection objection, bool unmasked)
    {
        var number = objection.PhoneSealed is { } held ? vault.Open(held, Objection.PhonePurpose) : null;
        return number is null || unmasked ? number : Masking.Phone(number);
    }
}

/// <summary>The last days of an objection received on a day, by the rules of that day.</summary>
public sealed class ObjectionClockQuery(RuleBookQuery rules, WorkingCalendarQuery calendars)
{
    /// <exception cref="RefusedException">No rule, or the calendar does not reach that far.</exception>
    public async Task<ObjectionClock> FromAsync(DateOnly receivedOn, CancellationToken cancellation)
    {
        var (book, calendar) = (await rules.OnAsync(receivedOn, cancellation), await calendars.RunAsync(cancellation));
        return new(Deadline.After(receivedOn, RulePeriod.Of(book[NoticeRules.AcceptWithin]), calendar).LastDay,
            Deadline.After(receivedOn, RulePeriod.Of(book[NoticeRules.AnswerWithin]), calendar).LastDay);
    }
}

/// <summary>The filter of the list of objections.</summary>
internal static class ObjectionStates
{
    /// <summary>Instead of an area's number: the notice is about an estate.</summary>
    public const string Housing = "安置房";

    public static IQueryable<Objection> In(this IQueryable<Objection> objections, ObjectionState? state, int? noticeId, DateOnly today)
    {
        objections = objections.Where(o => noticeId == null || o.NoticeId == noticeId);
        return state switch
        {
            ObjectionState.Unanswered => objections.Where(o => o.DueOn != null),
            ObjectionState.Late => objections.Where(o => o.DueOn < today),
            ObjectionState.Replied => objections.Where(o => o.DueOn == null),
            _ => objections,
        };
    }
}
