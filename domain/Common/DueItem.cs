namespace VillageTracker.Domain.Common;

/// <summary>Something the office must do by a day (待办事项), for the dashboard's list of what is due and overdue.</summary>
/// <param name="Area">The work area, as in the permission names; who may not read the area does not see the item.</param>
/// <param name="Kind">What sort of thing it is, so that the site can link to it: <c>Inspection</c>, <c>Hazard</c>, <c>Repayment</c> …</param>
/// <param name="Key">The record's key.</param>
/// <param name="Title">One line in Chinese: what has to be done, and to what.</param>
/// <param name="DueOn">The last day on which it is in time.</param>
public sealed record DueItem(string Area, string Kind, int Key, string Title, DateOnly DueOn)
{
    public int DaysLate(DateOnly today) => today.DayNumber - DueOn.DayNumber;
}

/// <summary>Each area tells what of its own is due by a day; the dashboard joins them. Implementations end in "Query".</summary>
public interface IDueItems
{
    /// <param name="until">Items due on or before this day, the overdue ones included, most urgent first, at most <paramref name="most"/>.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Stops the reading.</param>
    Task<IReadOnlyList<DueItem>> DueAsync(DateOnly until, int most, CancellationToken cancellation);
}
