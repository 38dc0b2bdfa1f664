using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Dashboard.Queries;

/// <summary>What is due and overdue on a day (待办), of all areas together, the longest overdue first.</summary>
/// <param name="Items">The most urgent ones.</param>
/// <param name="Overdue">How many of them are overdue.</param>
/// <param name="HasMore">There is more than is shown.</param>
public sealed record DueList(IReadOnlyList<DueItem> Items, int Overdue, bool HasMore);

public sealed class DueListQuery(IEnumerable<IDueItems> areas, StampedCache cache)
{
    /// <summary>How many items one area may put on the list.</summary>
    private const int MostOfAnArea = 50;

    /// <summary>How far ahead the list looks.</summary>
    private const int DaysAhead = 7;

    private static readonly string[] Stamps = [.. Permissions.WorkAreas, "Rules"];

    public Task<DueList> RunAsync(DateOnly today, int most, CancellationToken cancellation) =>
        cache.GetAsync(FormattableString.Invariant($"dashboard.due|{today:yyyy-MM-dd}|{most}"), Stamps, () => ReadAsync(today, most, cancellation), cancellation);

    private async Task<DueList> ReadAsync(DateOnly today, int most, CancellationToken cancellation)
    {
        var all = new List<DueItem>();
        foreach (var area in areas)
        {
            all.AddRange(await area.DueAsync(today.AddDays(DaysAhead), MostOfAnArea, cancellation));
        }

        var overdue = all.Count(i => i.DueOn < today);
        return new([.. all.OrderBy(i => i.DueOn).ThenBy(i => i.Area, StringComparer.Ordinal).ThenBy(i => i.Key).Take(most)], overdue, all.Count > most);
    }
}
