using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>Every area in the person's scope, by code: for choices, names beside households and list totals.</summary>
public sealed class AreaListQuery(VillageDb db, StampedCache cache)
{
    public Task<AreaList> RunAsync(CancellationToken cancellation) =>
        cache.GetAsync("demolition.areas", ["Demolition"], () => ReadAsync(cancellation), cancellation);

    private async Task<AreaList> ReadAsync(CancellationToken cancellation)
    {
        var areas = await db.DemolitionAreas.AsNoTracking().OrderBy(a => a.VillageCode).ThenBy(a => a.Code)
            .Select(a => new AreaName(a.Id, a.VillageCode, a.Code, a.Name)).ToListAsync(cancellation);
        var counts = await db.HouseholdsInScope().GroupBy(h => new { h.AreaId, h.StatusOrder })
            .Select(g => new AreaStatusCount(g.Key.AreaId, (HouseholdStatus)g.Key.StatusOrder, g.Count())).ToListAsync(cancellation);
        return new(areas, counts);
    }
}

public sealed record AreaName(int Id, long VillageCode, string Code, string Name);

/// <summary>How many households of an area stand at a status now.</summary>
public sealed record AreaStatusCount(int AreaId, HouseholdStatus Status, int Households);

/// <summary>The areas, and the households counted by area and status: holds until a row of the work area changes.</summary>
public sealed class AreaList
{
    private readonly Dictionary<int, AreaName> _byId;
    private readonly Dictionary<int, int[]> _counts = [];
    private readonly int[] _all = new int[Enum.GetValues<HouseholdStatus>().Length];

    internal AreaList(IReadOnlyList<AreaName> areas, IEnumerable<AreaStatusCount> counts)
    {
        Areas = areas;
        _byId = areas.ToDictionary(a => a.Id);
        foreach (var count in counts)
        {
            if (!_counts.TryGetValue(count.AreaId, out var ofArea))
            {
                _counts[count.AreaId] = ofArea = new int[_all.Length];
            }

            ofArea[(int)count.Status] += count.Households;
            _all[(int)count.Status] += count.Households;
        }
    }

    public IReadOnlyList<AreaName> Areas { get; }

    public AreaName? Find(int id) => _byId.GetValueOrDefault(id);

    /// <summary>Households at the statuses asked for, of one area or of all.</summary>
    public int Count(int? areaId, Func<HouseholdStatus, bool> status)
    {
        var counts = areaId is { } id ? _counts.GetValueOrDefault(id) ?? [] : _all;
        var sum = 0;
        for (var s = 0; s < counts.Length; s++)
        {
            sum += status((HouseholdStatus)s) ? counts[s] : 0;
        }

        return sum;
    }
}
