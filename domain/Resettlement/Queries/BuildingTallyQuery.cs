using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Stock.Queries;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>How far one building was on a day: its homes, and of these the given away, with statement, settled, handed over and free ones.</summary>
public sealed record BuildingTally(
    int Id, string Estate, int Number, int Units, int Floors, int Homes, int Free, int Allocated, int Statements, int Paid, int HandedOver, bool IsDemonstration)
{
    public string Name => $"{Number}幢";

    public int Unfinished => Allocated - HandedOver;

    /// <summary>Neither given away nor free: frozen, locked, lent or void.</summary>
    public int Held => Homes - Allocated - Free;
}

public sealed class BuildingTallyQuery(VillageDb db, StampedCache cache, VillageClock clock)
{
    public Task<List<BuildingTally>> RunAsync(CancellationToken cancellation) => OnAsync(clock.Today, cancellation);

    /// <param name="day">At the end of this day.</param>
    /// <param name="cancellation">Stops the counting.</param>
    public Task<List<BuildingTally>> OnAsync(DateOnly day, CancellationToken cancellation) =>
        cache.GetAsync($"resettlement.buildings.{day:yyyyMMdd}", ["Resettlement"], () => CountAsync(day, cancellation), cancellation);

    private async Task<List<BuildingTally>> CountAsync(DateOnly day, CancellationToken cancellation)
    {
        var buildings = await db.EstateBuildings.AsNoTracking().OrderBy(b => b.Estate.Code).ThenBy(b => b.Number)
            .Select(b => new { b.Id, Estate = b.Estate.Name, b.Number, b.Units, b.Floors, b.IsDemonstration }).ToListAsync(cancellation);
        var homes = await (
            from c in db.LastUntil(HomeFact.State, day)
            join h in db.Homes on c.HomeId equals h.Id
            group c by h.BuildingId into g
            select new { Id = g.Key, Homes = g.Count(), Free = g.Count(c => c.After == nameof(HomeState.Free)) }).ToDictionaryAsync(g => g.Id, cancellation);
        var held = await db.Allocations.HeldOn(day).GroupBy(a => a.Home.BuildingId)
            .Select(g => new { Id = g.Key, Count = g.Count(), Paid = g.Count(a => a.PaidOn <= day), HandedOver = g.Count(a => a.HandedOverOn <= day) }).ToDictionaryAsync(g => g.Id, cancellation);
        var statements = await db.Statements.InForceOn(day).Originals().GroupBy(s => s.Allocation.Home.BuildingId)
            .Select(g => new { Id = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Id, g => g.Count, cancellation);
        var reopened = await db.Statements.HomesSettledThenReopened(day).GroupBy(s => s.Allocation.Home.BuildingId)
            .Select(g => new { Id = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Id, g => g.Count, cancellation);
        return [.. buildings.Select(b => (Building: b, Home: homes.GetValueOrDefault(b.Id), Held: held.GetValueOrDefault(b.Id))).Select(x => new BuildingTally(
            x.Building.Id, x.Building.Estate, x.Building.Number, x.Building.Units, x.Building.Floors, x.Home?.Homes ?? 0, x.Home?.Free ?? 0,
            x.Held?.Count ?? 0, statements.GetValueOrDefault(x.Building.Id), (x.Held?.Paid ?? 0) + reopened.GetValueOrDefault(x.Building.Id), x.Held?.HandedOver ?? 0, x.Building.IsDemonstration))];
    }
}
