using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement;

namespace VillageTracker.Domain.Demolition.Notices.Queries;

/// <summary>Which objections a list is about.</summary>
public enum ObjectionState
{
    /// <summary>未答复.</summary>
    Unanswered,

    /// <summary>已逾期.</summary>
    Late,

    /// <summary>已答复.</summary>
    Replied,
}

/// <summary>One line of the list.</summary>
public sealed record ObjectionLine(
    int Id, string Receipt, string NoticeNumber, string AreaCode, string? HouseholdCode, ObjectionChannel Channel, DateOnly ReceivedOn, DateOnly? AcceptedOn,
    DateOnly? DueOn, DateOnly? AnsweredOn, ObjectionOutcome? Outcome, bool IsDemonstration)
{
    public bool IsOverdueOn(DateOnly today) => DueOn < today;
}

/// <summary>The objections: those that wait first, by the day they are due.</summary>
public sealed class ObjectionListQuery(VillageDb db, VillageClock clock)
{
    public async Task<PageOf<ObjectionLine>> RunAsync(ObjectionState? state, int? noticeId, int page, CancellationToken cancellation)
    {
        var all = db.Objections.AsNoTracking().In(state, noticeId, clock.Today);
        var total = await all.CountAsync(cancellation);
        var number = Paging.NumberWithin(page, total);
        var rows = await (
            from o in all
            join n in db.PublicNotices on o.NoticeId equals n.Id
            join a in db.DemolitionAreas on o.AreaId equals a.Id into areas
            from area in areas.DefaultIfEmpty()
            orderby o.DueOn == null ? 1 : 0, o.DueOn, o.Id descending
            select new ObjectionLine(o.Id, o.Receipt, n.Number, area!.Code ?? ObjectionStates.Housing, db.Households.Where(h => h.Id == o.HouseholdId).Select(h => h.Code).FirstOrDefault(),
                o.Channel, o.ReceivedOn, o.AcceptedOn, o.DueOn, o.AnsweredOn, o.Outcome, o.IsDemonstration))
            .Skip((number - 1) * Paging.Size).Take(Paging.Size).ToListAsync(cancellation);
        return new(rows, total, number, Paging.Size);
    }
}

/// <summary>An objection as staff see it; the telephone masked.</summary>
public sealed record ObjectionView(Objection Objection, string NoticeNumber, string NoticeTitle, string AreaCode, string? HouseholdCode, string? PhoneMasked);

public sealed class ObjectionQuery(VillageDb db, PersonalDataVault vault)
{
    /// <exception cref="NotFoundException">There is none, or it is another village's.</exception>
    public async Task<ObjectionView> RunAsync(int id, CancellationToken cancellation)
    {
        var found = await (
            from o in db.Objections.AsNoTracking()
            join n in db.PublicNotices on o.NoticeId equals n.Id
            join a in db.DemolitionAreas on o.AreaId equals a.Id into areas
            from area in areas.DefaultIfEmpty()
            where o.Id == id
            select new { Objection = o, n.Number, n.Title, Code = area!.Code ?? ObjectionStates.Housing, Household = db.Households.Where(h => h.Id == o.HouseholdId).Select(h => h.Code).FirstOrDefault() })
            .SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException("这条异议");
        var phone = found.Objection.PhoneSealed is { } p ? Masking.Phone(vault.Open(p, Objection.PhonePurpose)) : null;
        return new(found.Objection, found.Number, found.Title, found.Code, found.Household, phone);
    }
}

/// <summary>What the villager sees of his own objection.</summary>
public sealed record ObjectionAnswer(string Receipt, string NoticeNumber, DateOnly ReceivedOn, DateOnly AcceptBy, DateOnly AnswerBy, DateOnly? AcceptedOn, DateOnly? AnsweredOn, ObjectionOutcome? Outcome, string? Answer);

/// <summary>A villager's own look at the answer, by receipt number and code; nothing else opens it.</summary>
public sealed class ObjectionAnswerQuery(VillageDb db, PersonalDataVault vault)
{
    /// <returns>The answer, or null for whatever reason.</returns>
    public async Task<ObjectionAnswer?> RunAsync(string? receipt, string? code, CancellationToken cancellation)
    {
        var isCode = LookupCode.TryParse(code, out var typed);
        var index = IndexOf(vault, HalfWidth.Code(receipt), typed.Value ?? "");
        var found = await (
            from o in db.Objections.IgnoreQueryFilters().AsNoTracking()
            join n in db.PublicNotices on o.NoticeId equals n.Id
            where o.CodeIndex == index
            select new ObjectionAnswer(o.Receipt, n.Number, o.ReceivedOn, o.AcceptBy, o.AnswerBy, o.AcceptedOn, o.AnsweredOn, o.Outcome, o.Answer))
            .SingleOrDefaultAsync(cancellation);
        return isCode ? found : null;
    }

    internal static byte[] IndexOf(PersonalDataVault vault, string receipt, string code) => vault.BlindIndex(receipt + code, "objection");
}

/// <summary>Objections that wait for a word or an answer.</summary>
public sealed class ObjectionDueQuery(VillageDb db) : IDueItems
{
    public async Task<IReadOnlyList<DueItem>> DueAsync(DateOnly until, int most, CancellationToken cancellation)
    {
        var rows = await (
            from o in db.Objections.AsNoTracking()
            join a in db.DemolitionAreas on o.AreaId equals a.Id into areas
            from area in areas.DefaultIfEmpty()
            where o.DueOn <= until
            orderby o.DueOn, o.Id
            select new { o.Id, o.Receipt, Code = area!.Code ?? ObjectionStates.Housing, o.AcceptedOn, o.DueOn }).Take(most).ToListAsync(cancellation);
        return [.. rows.Select(o => new DueItem("Demolition", nameof(Objection), o.Id,
            $"{o.Code} 公示异议 {o.Receipt}：{(o.AcceptedOn is null ? "告知是否受理" : "答复")}", o.DueOn!.Value))];
    }
}
