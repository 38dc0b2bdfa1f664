using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Dashboard.Queries;

/// <summary>Things of one kind that are due (同类待办), the longest overdue first.</summary>
/// <param name="Area">The work area.</param>
/// <param name="Kind">As the area names it.</param>
/// <param name="Items">The most urgent ones.</param>
/// <param name="Total">How many there are; at most <see cref="DueListQuery.MostOfAnArea"/> of an area are counted.</param>
/// <param name="Overdue">How many of them are overdue.</param>
public sealed record DueGroup(string Area, string Kind, IReadOnlyList<DueItem> Items, int Total, int Overdue);

/// <summary>What is due and overdue on a day (待办), of all areas, kind by kind.</summary>
public sealed record DueList(IReadOnlyList<DueGroup> Groups)
{
    public int Overdue => Groups.Sum(g => g.Overdue);
}

public sealed class DueListQuery(IEnumerable<IDueItems> areas, StampedCache cache)
{
    /// <summary>How many items of one area are read.</summary>
    public const int MostOfAnArea = 200;

    private const int ShownOfAGroup = 3;
    private const int DaysAhead = 7;

    private static readonly string[] Stamps = [.. Permissions.WorkAreas, "Rules"];

    public Task<DueList> RunAsync(DateOnly today, CancellationToken cancellation) => cache.GetAsync(
        FormattableString.Invariant($"dashboard.due|{today:yyyy-MM-dd}"), Stamps, () => ReadAsync(today, cancellation), cancellation);

    private async Task<DueList> ReadAsync(DateOnly today, CancellationToken cancellation)
    {
        var all = new List<DueItem>();
        foreach (var area in areas)
        {
            all.AddRange(await area.DueAsync(today.AddDays(DaysAhead), MostOfAnArea, cancellation));
        }

        var groups = all.GroupBy(i => (i.Area, i.Kind)).Select(g => new DueGroup(
            g.Key.Area, g.Key.Kind, [.. g.OrderBy(i => i.DueOn).ThenBy(i => i.Key).Take(ShownOfAGroup)], g.Count(), g.Count(i => i.DueOn < today)));
        return new([.. groups.OrderBy(g => g.Items[0].DueOn).ThenBy(g => g.Area, StringComparer.Ordinal)]);
    }
}
