using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.Publications.Queries;

/// <summary>An estate that notices can be about.</summary>
public sealed record EstateChoice(int Id, string Code, string Name);

/// <summary>The notices of homes, the latest first, and how long one must hang.</summary>
public sealed class HousingNoticeListQuery(VillageDb db, RuleBookQuery rules, WorkingCalendarQuery calendars)
{
    private static readonly NoticeType[] Kinds = [.. Enum.GetValues<NoticeType>().Where(t => t.IsHousing())];

    public async Task<PageOf<NoticeLine>> RunAsync(NoticeType? type, int page, CancellationToken cancellation)
    {
        var notices = db.PublicNotices.AsNoTracking().Where(n => Kinds.Contains(n.Type) && (type == null || n.Type == type));
        var total = await notices.CountAsync(cancellation);
        var number = Paging.NumberWithin(page, total);
        var rows = await (
            from n in notices
            join e in db.Estates on n.EstateId equals e.Id
            orderby n.PostedOn descending, n.Id descending
            select new NoticeLine(n.Id, n.Number, n.Type, n.Title, e.Name, n.PostedOn, n.LastDay, n.ObjectUntil, n.WithdrawnOn, n.IsDemonstration))
            .Skip((number - 1) * Paging.Size).Take(Paging.Size).ToListAsync(cancellation);
        return new(rows, total, number, Paging.Size);
    }

    public Task<List<EstateChoice>> EstatesAsync(CancellationToken cancellation) =>
        db.Estates.AsNoTracking().OrderBy(e => e.Code).Select(e => new EstateChoice(e.Id, e.Code, e.Name)).ToListAsync(cancellation);

    /// <summary>How long a notice posted on a day must hang, by the rule of that day.</summary>
    /// <exception cref="RefusedException">No rule for the day; a year whose holidays are not entered.</exception>
    public async Task<NoticePeriod> PeriodAsync(DateOnly postedOn, DateOnly? lastDay, CancellationToken cancellation)
    {
        var calendar = await calendars.RunAsync(cancellation);
        var rule = (await rules.OnAsync(postedOn, cancellation))[NoticeRules.HousingPostingDays];
        var period = RulePeriod.Of(rule);
        var shortest = Deadline.Count(postedOn, period, calendar);
        return new(period, rule.Source, shortest, calendar.WorkingDayOnOrAfter(lastDay > shortest ? lastDay.Value : shortest));
    }
}
