using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>Households as they stood on a day: what a figure of that day was counted from.</summary>
/// <param name="AreaId">Only this area.</param>
/// <param name="On">The day.</param>
/// <param name="Reached">Had come at least as far.</param>
/// <param name="At">Stood exactly there.</param>
/// <param name="Left">Had not signed (剩余户).</param>
/// <param name="Since">Of those that had come as far: only who came there after this day.</param>
/// <param name="Page">From 1.</param>
public sealed record HouseholdDayFilter(
    int? AreaId, DateOnly On, HouseholdStatus? Reached = null, HouseholdStatus? At = null, bool Left = false, DateOnly? Since = null, int Page = 1);

/// <summary>The household list of a past day, by the dates on the rows.</summary>
public sealed class HouseholdDayListQuery(VillageDb db, AreaListQuery areas)
{
    public async Task<HouseholdPage> RunAsync(HouseholdDayFilter filter, CancellationToken cancellation)
    {
        var rows = Rows(filter);
        var total = await rows.CountAsync(cancellation);
        var page = Paging.NumberWithin(filter.Page, Math.Min(total, HouseholdFilter.MostListed), HouseholdFilter.PageSize);
        var lines = await rows.OrderBy(h => h.VillageCode).ThenBy(h => h.Code)
            .Skip((page - 1) * HouseholdFilter.PageSize).Take(HouseholdFilter.PageSize).Select(HouseholdListQuery.Line).ToListAsync(cancellation);
        return new(lines, total, false, await areas.RunAsync(cancellation));
    }

    private IQueryable<Household> Rows(HouseholdDayFilter filter)
    {
        var on = filter.On;
        var rows = db.HouseholdsInScope().Where(h => h.RegisteredOn <= on);
        rows = filter.AreaId is { } area ? rows.Where(h => h.AreaId == area) : rows;
        rows = filter.Left ? rows.Where(h => h.SignedOn == null || h.SignedOn > on) : rows;
        rows = filter.At is { } at ? rows.Where(Within(at, null, on)) : rows;
        rows = filter.At?.Next() is { } next ? rows.Where(NotBy(next, on)) : rows;
        return filter.Reached is { } reached ? rows.Where(Within(reached, filter.Since, on)) : rows;
    }

    /// <summary>Came there by the day, and after the other if there is one.</summary>
    private static Expression<Func<Household, bool>> Within(HouseholdStatus status, DateOnly? since, DateOnly on)
    {
        var after = since ?? DateOnly.MinValue;
        return status switch
        {
            HouseholdStatus.Registered => h => h.RegisteredOn <= on && h.RegisteredOn > after,
            HouseholdStatus.Surveyed => h => h.SurveyedOn <= on && h.SurveyedOn > after,
            HouseholdStatus.Appraised => h => h.AppraisedOn <= on && h.AppraisedOn > after,
            HouseholdStatus.Signed => h => h.SignedOn <= on && h.SignedOn > after,
            HouseholdStatus.Vacated => h => h.VacatedOn <= on && h.VacatedOn > after,
            HouseholdStatus.Demolished => h => h.DemolishedOn <= on && h.DemolishedOn > after,
            _ => h => h.SettledOn <= on && h.SettledOn > after,
        };
    }

    private static Expression<Func<Household, bool>> NotBy(HouseholdStatus status, DateOnly on) => status switch
    {
        HouseholdStatus.Surveyed => h => h.SurveyedOn == null || h.SurveyedOn > on,
        HouseholdStatus.Appraised => h => h.AppraisedOn == null || h.AppraisedOn > on,
        HouseholdStatus.Signed => h => h.SignedOn == null || h.SignedOn > on,
        HouseholdStatus.Vacated => h => h.VacatedOn == null || h.VacatedOn > on,
        HouseholdStatus.Demolished => h => h.DemolishedOn == null || h.DemolishedOn > on,
        _ => h => h.SettledOn == null || h.SettledOn > on,
    };
}
