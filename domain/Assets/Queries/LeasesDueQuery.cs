using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Assets.Queries;

/// <summary>Leases that run out and have neither been ended nor followed by another (到期的租约).</summary>
public sealed class LeasesDueQuery(VillageDb db) : IDueItems
{
    public async Task<IReadOnlyList<DueItem>> DueAsync(DateOnly until, int most, CancellationToken cancellation)
    {
        var ending = await (from u in db.LeaseUnits.AsNoTracking()
                            join a in db.CollectiveAssets on u.AssetId equals a.Id
                            from l in u.Leases
                            where l.To <= until && l.EndedOn == null && !u.Leases.Any(x => x.From > l.To)
                            orderby l.To, l.Id
                            select new { a.Id, Asset = a.Name, Unit = u.Name, l.TenantName, l.To }).Take(most).ToListAsync(cancellation);
        return [.. ending.Select(e => new DueItem("Assets", "CollectiveAsset", e.Id, $"{e.Asset}{e.Unit}（{e.TenantName}）租约到期，续租或收回", e.To))];
    }
}
