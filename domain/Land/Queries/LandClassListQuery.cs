using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.Queries;

/// <summary>The classes from which a parcel's may be chosen, both editions, the newer first.</summary>
public sealed class LandClassListQuery(VillageDb db)
{
    public async Task<IReadOnlyList<LandClass>> RunAsync(CancellationToken cancellation)
    {
        var all = await db.LandClasses.AsNoTracking().ToListAsync(cancellation);
        return [.. all.Where(c => !c.IsGroup).OrderByDescending(c => c.ValidFrom).ThenBy(c => c.Code, StringComparer.Ordinal)];
    }
}
