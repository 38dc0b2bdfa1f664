using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>What an area owes the collective and the social security account (土地补偿费、安置补助费、社会保障费); in no household's total.</summary>
/// <param name="Land">Of the area's boundary, in the plane of its zone.</param>
/// <param name="Persons">计入安置人口 of its households.</param>
public sealed record CollectiveMoney(string Policy, LandArea Land, int Persons, IReadOnlyList<CompensationLine> Lines, bool IsDemonstration)
{
    public Money Total => Lines.Select(l => l.Amount).Sum();
}

public sealed class CollectiveMoneyQuery(VillageDb db, CompensationPolicyQuery policies, VillageClock clock)
{
    /// <returns>Null where the area has no boundary, is on state land, or its plan has no such rates.</returns>
    /// <exception cref="NotFoundException">No such area in the person's scope.</exception>
    public async Task<CollectiveMoney?> RunAsync(int areaId, CancellationToken cancellation)
    {
        var area = await db.DemolitionAreas.AsNoTracking().SingleOrDefaultAsync(a => a.Id == areaId, cancellation) ?? throw new NotFoundException("这个片区");
        if (area.LandTrack == LandTrack.StateOwned || area.Shape is not { } shape || await policies.FindAsync(area, clock.Today, cancellation) is not { } policy
            || !policy.Rates.Any(r => r.Code.IsForTheCollective()))
        {
            return null;
        }

        var persons = await db.HouseholdMembers.CountAsync(m => m.Household.AreaId == areaId && m.IsCounted, cancellation);
        var land = GaussKruger.AreaOf(shape);
        return new(policy.Reference, land, persons, LandCompensation.Calculate(policy, land, persons), policy.IsDemonstration || area.IsShapeDemonstration);
    }
}
