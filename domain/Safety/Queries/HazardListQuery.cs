using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Safety.Queries;

/// <summary>Which hazards a list is about (隐患状态).</summary>
public enum HazardState
{
    /// <summary>未销号.</summary>
    Open,

    /// <summary>已逾期.</summary>
    Overdue,

    /// <summary>未销号的重大隐患.</summary>
    MajorOpen,

    /// <summary>已销号.</summary>
    Closed,

    /// <summary>本年发现.</summary>
    FoundThisYear,
}

/// <param name="EnterpriseId">One enterprise's hazards, or null for all.</param>
/// <param name="InspectionId">One check's hazards, or null for all.</param>
/// <param name="Text">Number, words of the description, name or initials of the enterprise.</param>
public sealed record HazardFilter(int? EnterpriseId, int? InspectionId, HazardState? State, HazardCategory? Category, string? Text, string? Sort, int Page);

/// <summary>One line of the list.</summary>
public sealed record HazardRow(int Id, string Number, int EnterpriseId, string Enterprise, string Description, string Place, HazardCategory Category,
    HazardGrade Grade, DateOnly FoundOn, DateOnly Deadline, DateOnly? DueOn, HazardStatus Status, DateOnly? ClosedOn)
{
    public bool IsOverdueOn(DateOnly today) => DueOn < today;
}

/// <summary>The hazards: open ones first by the day they are due, then the closed ones, the latest first.</summary>
public sealed class HazardListQuery(VillageDb db, VillageClock clock)
{
    public async Task<PageOf<HazardRow>> RunAsync(HazardFilter filter, CancellationToken cancellation)
    {
        var hazards = Searched(InState(db.Hazards.AsNoTracking(), filter.State, clock.Today), filter);
        var total = await hazards.CountAsync(cancellation);
        var number = Paging.NumberWithin(filter.Page, total);
        var rows = await Sorted(hazards, filter.Sort)
            .Skip((number - 1) * Paging.Size).Take(Paging.Size)
            .Select(h => new HazardRow(h.Id, h.Number, h.EnterpriseId, h.Enterprise.Name, h.Description, h.Place, h.Category, h.Grade, h.FoundOn,
                h.Deadline, h.DueOn, h.Status, h.ClosedOn))
            .ToListAsync(cancellation);
        return new(rows, total, number, Paging.Size);
    }

    private static IQueryable<Hazard> InState(IQueryable<Hazard> hazards, HazardState? state, DateOnly today)
    {
        var newYear = new DateOnly(today.Year, 1, 1);
        return state switch
        {
            HazardState.Open => hazards.Where(h => h.Status != HazardStatus.Closed),
            HazardState.Overdue => hazards.Where(h => h.Status != HazardStatus.Closed && h.DueOn < today),
            HazardState.MajorOpen => hazards.Where(h => h.Status != HazardStatus.Closed && h.Grade == HazardGrade.Major),
            HazardState.Closed => hazards.Where(h => h.Status == HazardStatus.Closed),
            HazardState.FoundThisYear => hazards.Where(h => h.FoundOn >= newYear),
            _ => hazards,
        };
    }

    private static IQueryable<Hazard> Searched(IQueryable<Hazard> hazards, HazardFilter filter)
    {
        if (filter.EnterpriseId is { } enterprise)
        {
            hazards = hazards.Where(h => h.EnterpriseId == enterprise);
        }

        if (filter.InspectionId is { } inspection)
        {
            hazards = hazards.Where(h => h.InspectionId == inspection);
        }

        if (filter.Category is { } category)
        {
            hazards = hazards.Where(h => h.Category == category);
        }

        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            var (code, initials) = (text.ToUpperInvariant(), text.ToLowerInvariant());
            hazards = hazards.Where(h => h.Number.Contains(code) || h.Description.Contains(text) || h.Enterprise.Name.Contains(text)
                || h.Enterprise.PinyinInitials.Contains(initials));
        }

        return hazards;
    }

    private static IQueryable<Hazard> Sorted(IQueryable<Hazard> hazards, string? sort) => sort switch
    {
        "found" => hazards.OrderBy(h => h.FoundOn).ThenBy(h => h.Id),
        "-found" => hazards.OrderByDescending(h => h.FoundOn).ThenByDescending(h => h.Id),
        "enterprise" => hazards.OrderBy(h => h.Enterprise.Code).ThenBy(h => h.Id),
        "-enterprise" => hazards.OrderByDescending(h => h.Enterprise.Code).ThenBy(h => h.Id),
        "-due" => hazards.OrderByDescending(h => h.DueOn).ThenBy(h => h.Id),
        _ => hazards.OrderBy(h => h.DueOn == null ? 1 : 0).ThenBy(h => h.DueOn).ThenByDescending(h => h.ClosedOn).ThenBy(h => h.Id),
    };
}
