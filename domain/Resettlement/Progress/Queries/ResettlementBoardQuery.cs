using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Queries;

namespace VillageTracker.Domain.Resettlement.Progress.Queries;

/// <summary>Where resettlement is on a day (办到哪一步): households, homes, money, buildings.</summary>
/// <param name="Households">Who may choose, has a place, has a home.</param>
/// <param name="Homes">The steps of the homes, and the money.</param>
public sealed record ResettlementBoard(DateOnly On, HouseholdCounts Households, ResettlementFunnel Homes, IReadOnlyList<BuildingTally> Buildings)
{
    public int Unpaid => Homes.Statements - Homes.Paid;

    public int NoKeys => Homes.Paid - Homes.HandedOver;

    public int Sum(Func<BuildingTally, int> of) => Buildings.Sum(of);
}

public sealed class ResettlementBoardQuery(HouseholdsOnDayQuery households, ResettlementFunnelQuery funnel, BuildingTallyQuery buildings, StampedCache cache, VillageClock clock)
{
    /// <param name="on">At the end of this day; a day to come is refused.</param>
    /// <param name="cancellation">Stops the counting.</param>
    public async Task<ResettlementBoard> RunAsync(DateOnly on, CancellationToken cancellation)
    {
        var counts = await cache.GetAsync($"resettlement.households.{on:yyyyMMdd}", ["Resettlement", "Demolition"], () => households.CountAsync(on, cancellation), cancellation);
        var board = new ResettlementBoard(on, counts, await funnel.RunAsync(on, cancellation), await buildings.OnAsync(on, cancellation));
        return on <= clock.Today ? board : throw new RefusedException(new DayNotCome(on));
    }
}

/// <summary>Nobody knows where things will be tomorrow.</summary>
public sealed record DayNotCome(DateOnly On) : Refusal($"截至日期 {On:yyyy-MM-dd} 还没有到，请填写今天或以前的日期。");
