using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;

/// <summary>Finds what the acts of a household file work on, within the person's scope.</summary>
internal static class HouseholdDoor
{
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public static async Task<Household> HouseholdAsync(this VillageDb db, int id, CancellationToken cancellation) =>
        await db.Households.SingleOrDefaultAsync(h => h.Id == id, cancellation) ?? throw new NotFoundException("这一户");

    public static Task<DateOnly?> CutOffAsync(this VillageDb db, Household household, CancellationToken cancellation) =>
        db.DemolitionAreas.Where(a => a.Id == household.AreaId).Select(a => a.CutOffOn).SingleAsync(cancellation);

    public static Task<List<HouseholdBuilding>> BuildingsAsync(this VillageDb db, int householdId, CancellationToken cancellation) =>
        db.HouseholdBuildings.Where(b => b.HouseholdId == householdId).OrderBy(b => b.Number).ToListAsync(cancellation);
}
