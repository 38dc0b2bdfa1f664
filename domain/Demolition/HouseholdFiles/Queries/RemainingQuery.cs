using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.Queries;

/// <summary>Which of the households left are listed.</summary>
/// <param name="Reason">Only this reason.</param>
/// <param name="Unknown">Only those without one.</param>
public sealed record RemainingFilter(int? AreaId, RemainingReason? Reason, bool Unknown, int Page)
{
    public const int PageSize = 25;
}

/// <summary>The households left (扫尾清单), the longest unvisited first.</summary>
public sealed record RemainingPage(IReadOnlyList<RemainingLine> Lines, int Total, IReadOnlyList<(RemainingReason? Reason, int Households)> Reasons);

public sealed record RemainingLine(
    int Id, string Code, string HeadName, HouseholdStatus Status, RemainingReason? Reason, string? AssignedTo, DateOnly? LastContactOn, DateOnly? NextContactOn)
{
    public int? DaysSince(DateOnly today) => LastContactOn is { } last ? today.DayNumber - last.DayNumber : null;
}

public sealed class RemainingQuery(VillageDb db)
{
    public async Task<RemainingPage> RunAsync(RemainingFilter filter, CancellationToken cancellation)
    {
        var left = db.HouseholdsInScope().Where(h => h.StatusOrder < (int)HouseholdStatus.Signed);
        left = filter.AreaId is { } area ? left.Where(h => h.AreaId == area) : left;
        var reasons = await left.GroupBy(h => h.RemainingReason).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        left = filter.Unknown ? left.Where(h => h.RemainingReason == null) : filter.Reason is { } reason ? left.Where(h => h.RemainingReason == reason) : left;
        var total = reasons.Where(r => filter.Unknown ? r.Key is null : filter.Reason is null || r.Key == filter.Reason).Sum(r => r.Count);
        var last = Math.Max(1, (total + RemainingFilter.PageSize - 1) / RemainingFilter.PageSize);
        var lines = await left.OrderBy(h => h.LastContactOn).ThenBy(h => h.VillageCode).ThenBy(h => h.Code)
            .Skip((Math.Clamp(filter.Page, 1, last) - 1) * RemainingFilter.PageSize).Take(RemainingFilter.PageSize)
            .Select(h => new RemainingLine(h.Id, h.Code, h.HeadName, h.Status, h.RemainingReason, h.AssignedTo, h.LastContactOn, h.NextContactOn)).ToListAsync(cancellation);
        return new(lines, total, [.. reasons.OrderByDescending(r => r.Count).Select(r => (r.Key, r.Count))]);
    }
}
