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
        var counts = await db.Households.AsNoTracking().GroupBy(h => new { h.AreaId, h.StatusOrder })
            .Select(g => new AreaStatusCount(g.Key.AreaId, (HouseholdStatus)g.Key.StatusOrder, g.Count())).ToListAsync(cancellation);
        return new(areas, counts);
    }
}

public sealed record AreaName(int Id, long VillageCode, string Code, string Name);

/// <summary>How many households of an area stand at a status now.</summary>
public sealed record AreaStatusCount(int AreaId, HouseholdStatus Status, int Households);

/// <summary>The areas, and the households counted by area and status: holds until a row of the work area changes.</summary>
public sealed class AreaList(IReadOnlyList<AreaName> areas, IReadOnlyList<AreaStatusCount> counts)
{
    private readonly Dictionary<int, AreaName> _byId = areas.ToDictionary(a => a.Id);

    public IReadOnlyList<AreaName> Areas { get; } = areas;

    public IReadOnlyList<AreaStatusCount> Counts { get; } = counts;

    public AreaName? Find(int id) => _byId.GetValueOrDefault(id);

    public int Count(int? areaId, Func<HouseholdStatus, bool> status) =>
        Counts.Where(c => (areaId is null || c.AreaId == areaId) && status(c.Status)).Sum(c => c.Households);
}
