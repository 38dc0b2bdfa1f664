using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.Queries;

/// <summary>Which of the households left are listed.</summary>
/// <param name="Reason">Only this reason.</param>
/// <param name="Unknown">Only those without one.</param>
public sealed record RemainingFilter(int? AreaId, RemainingReason? Reason, bool Unknown, int Page)
{
    public const int PageSize = 25;

    /// <summary>As it stood on this day; null or a day not past for now.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Only those that were talked to at least once, or only those never.</summary>
    public bool? Visited { get; init; }
}

/// <summary>The households left (扫尾清单), the longest unvisited first.</summary>
/// <param name="Reasons">Of all that the area has left, whatever else is asked for.</param>
/// <param name="On">The day it is of.</param>
public sealed record RemainingPage(IReadOnlyList<RemainingLine> Lines, int Total, IReadOnlyList<RemainingReasonSum> Reasons, DateOnly On);

public sealed record RemainingLine(
    int Id, string Code, string HeadName, HouseholdStatus Status, RemainingReason? Reason, string? AssignedTo, DateOnly? LastContactOn, DateOnly? NextContactOn)
{
    public int? DaysSince(DateOnly today) => LastContactOn is { } last ? today.DayNumber - last.DayNumber : null;
}

public sealed class RemainingQuery(VillageDb db, VillageClock clock)
{
    public async Task<RemainingPage> RunAsync(RemainingFilter filter, CancellationToken cancellation)
    {
        var on = filter.On is { } asked && asked < clock.Today ? asked : clock.Today;
        var all = on < clock.Today ? db.LeftOn(filter.AreaId, on) : db.LeftNow(filter.AreaId);
        var reasons = await RemainingReasonsQuery.SumAsync(all, cancellation);
        var total = reasons.Where(r => filter.Unknown ? r.Reason is null : filter.Reason is null || r.Reason == filter.Reason)
            .Sum(r => filter.Visited is not { } visited ? r.Households : visited ? r.Visited : r.NeverVisited);
        var page = Paging.NumberWithin(filter.Page, total, RemainingFilter.PageSize);
        var lines = await Only(all, filter).OrderBy(h => h.LastContactOn).ThenBy(h => h.VillageCode).ThenBy(h => h.Code)
            .Skip((page - 1) * RemainingFilter.PageSize).Take(RemainingFilter.PageSize).ToListAsync(cancellation);
        return new([.. lines.Select(h => new RemainingLine(h.Id, h.Code, h.HeadName, h.StepOn(on), h.Reason, h.AssignedTo, h.LastContactOn, h.NextContactOn))], total, reasons, on);
    }

    private static IQueryable<LeftHousehold> Only(IQueryable<LeftHousehold> left, RemainingFilter filter)
    {
        left = filter.Unknown ? left.Where(h => h.Reason == null) : filter.Reason is { } reason ? left.Where(h => h.Reason == reason) : left;
        return filter.Visited switch
        {
            true => left.Where(h => h.LastContactOn != null),
            false => left.Where(h => h.LastContactOn == null),
            null => left,
        };
    }
}
