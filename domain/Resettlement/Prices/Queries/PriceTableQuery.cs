using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Resettlement.Prices.Queries;

/// <summary>One price with all its versions, newest first.</summary>
public sealed record PriceRow(PriceEntry Entry, IReadOnlyList<DatedRule> Versions)
{
    public DatedRule? On(DateOnly day) => Versions.FirstOrDefault(v => v.HoldsOn(day));
}

/// <summary>A building with its floor tables, newest first.</summary>
public sealed record BuildingFloors(int BuildingId, string Name, int Floors, IReadOnlyList<FloorPriceTable> Tables)
{
    public FloorPriceTable? On(DateOnly day) => Tables.FirstOrDefault(t => t.HoldsOn(day));
}

/// <summary>价格和政策: prices and floor tables with the time for which each holds.</summary>
public sealed class PriceTableQuery(VillageDb db)
{
    public async Task<IReadOnlyList<PriceRow>> PricesAsync(CancellationToken cancellation)
    {
        var codes = PriceCatalogue.All.Select(e => e.Code).ToArray();
        var rules = (await db.DatedRules.AsNoTracking().Where(r => codes.Contains(r.Code)).OrderByDescending(r => r.ValidFrom).ToListAsync(cancellation)).ToLookup(r => r.Code);
        return [.. PriceCatalogue.All.Select(e => new PriceRow(e, [.. rules[e.Code]]))];
    }

    /// <param name="buildingId">Only this one; null for all.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<IReadOnlyList<BuildingFloors>> FloorsAsync(int? buildingId, CancellationToken cancellation)
    {
        var buildings = await db.EstateBuildings.AsNoTracking().Where(b => buildingId == null || b.Id == buildingId).OrderBy(b => b.Number)
            .Select(b => new { b.Id, b.Number, b.Floors }).ToListAsync(cancellation);
        var tables = (await db.FloorPriceTables.AsNoTracking().Include(t => t.Floors).Where(t => buildingId == null || t.BuildingId == buildingId)
            .OrderByDescending(t => t.ValidFrom).ToListAsync(cancellation)).ToLookup(t => t.BuildingId);
        return [.. buildings.Select(b => new BuildingFloors(b.Id, $"{b.Number}幢", b.Floors, [.. tables[b.Id]]))];
    }
}
