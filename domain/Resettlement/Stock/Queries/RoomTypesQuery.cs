using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Stock.Queries;

/// <summary>The types of homes that there are (户型), for a filter.</summary>
public sealed class RoomTypesQuery(VillageDb db, StampedCache cache)
{
    public Task<List<string>> RunAsync(CancellationToken cancellation) => cache.GetAsync("resettlement.room-types", ["Resettlement"],
        () => db.Homes.Select(h => h.RoomType).Distinct().OrderBy(t => t).ToListAsync(cancellation), cancellation);
}
