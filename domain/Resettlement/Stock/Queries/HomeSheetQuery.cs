using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Queries;

namespace VillageTracker.Domain.Resettlement.Stock.Queries;

/// <summary>One home in a sheet.</summary>
public sealed record HomeSheetRow(Home Home, int Building, string Estate);

/// <summary>What a sheet of homes is compared with.</summary>
/// <param name="Given">Keys of homes that a household has.</param>
/// <param name="WithStatement">Keys of homes behind a statement that is not void.</param>
public sealed record HomeStock(List<Estate> Estates, List<EstateBuilding> Buildings, List<Home> Homes, HashSet<int> Given, HashSet<int> WithStatement);

/// <summary>Homes one after another for a sheet, and what a sheet of them is compared with.</summary>
public sealed class HomeSheetQuery(VillageDb db)
{
    /// <param name="building">Number of the building, or null.</param>
    /// <param name="state">Only homes in this state, or null.</param>
    public IAsyncEnumerable<HomeSheetRow> AllAsync(int? building, HomeState? state) => (
        from h in db.Homes.AsNoTracking()
        where (building == null || h.Building.Number == building) && (state == null || h.State == state)
        orderby h.Building.Estate.Code, h.Building.Number, h.Unit, h.Floor, h.Position
        select new { Home = h, h.Building.Number, h.Building.Estate.Name }).AsAsyncEnumerable().Select(x => new HomeSheetRow(x.Home, x.Number, x.Name));

    /// <param name="villageCode">The village meant.</param>
    /// <param name="buildings">Numbers of the buildings in the rows.</param>
    /// <param name="toChange">Followed by the context, so that changes are saved.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<HomeStock> LoadAsync(long villageCode, IReadOnlyCollection<int> buildings, bool toChange, CancellationToken cancellation)
    {
        var tracking = toChange ? QueryTrackingBehavior.TrackAll : QueryTrackingBehavior.NoTrackingWithIdentityResolution;
        var homes = await db.Homes.AsTracking(tracking).Include(h => h.Building.Estate).Where(h => h.VillageCode == villageCode && buildings.Contains(h.Building.Number)).ToListAsync(cancellation);
        var known = await db.EstateBuildings.AsTracking(tracking).Include(b => b.Estate).Where(b => b.VillageCode == villageCode).ToListAsync(cancellation);
        var estates = await db.Estates.AsTracking(tracking).Where(e => e.VillageCode == villageCode).OrderBy(e => e.Code).ToListAsync(cancellation);
        var given = await db.Allocations.Where(a => a.ReleasedOn == null && buildings.Contains(a.Home.Building.Number)).Select(a => a.HomeId).ToListAsync(cancellation);
        var stated = await db.Statements.Standing().Where(s => buildings.Contains(s.Allocation.Home.Building.Number)).Select(s => s.Allocation.HomeId).ToListAsync(cancellation);
        return new(estates, known, homes, [.. given], [.. stated]);
    }
}
