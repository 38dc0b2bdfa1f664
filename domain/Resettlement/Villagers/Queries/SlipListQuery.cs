using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Villagers.Queries;

/// <summary>How many households of an area have a slip.</summary>
public sealed record AreaSlips(int AreaId, string Code, string Name, int Households, int WithSlip);

/// <summary>One household and its slip.</summary>
public sealed record HouseholdSlip(int HouseholdId, string Code, string HeadName, DateOnly? PrintedOn);

public sealed class SlipListQuery(VillageDb db)
{
    public Task<List<AreaSlips>> AreasAsync(CancellationToken cancellation) => db.DemolitionAreas.AsNoTracking()
        .Where(a => db.Households.Any(h => h.AreaId == a.Id && h.SignedOn != null && h.Method == CompensationMethod.Exchange)).OrderBy(a => a.Code)
        .Select(a => new AreaSlips(a.Id, a.Code, a.Name,
            db.Households.Count(h => h.AreaId == a.Id && h.SignedOn != null && h.Method == CompensationMethod.Exchange),
            db.Households.Count(h => h.AreaId == a.Id && h.SignedOn != null && h.Method == CompensationMethod.Exchange && db.LookupSlips.Any(s => s.HouseholdId == h.Id && s.EndedOn == null))))
        .ToListAsync(cancellation);

    public Task<HouseholdSlip?> OneAsync(int householdId, CancellationToken cancellation) => db.Households.AsNoTracking().Where(h => h.Id == householdId)
        .Select(h => new HouseholdSlip(h.Id, h.Code, h.HeadName, db.LookupSlips.Where(s => s.HouseholdId == h.Id && s.EndedOn == null).Select(s => (DateOnly?)s.PrintedOn).FirstOrDefault()))
        .SingleOrDefaultAsync(cancellation);
}
