using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>How far one building is: its homes, and of these the given away, with statement, handed over and free ones.</summary>
public sealed record BuildingTally(
    int Id, int Number, int Units, int Floors, int Homes, int Free, int Allocated, int Statements, int HandedOver, bool IsDemonstration)
{
    public string Name => $"{Number}幢";

    public int Unfinished => Allocated - HandedOver;
}

public sealed class BuildingTallyQuery(VillageDb db, StampedCache cache)
{
    public Task<List<BuildingTally>> RunAsync(CancellationToken cancellation) =>
        cache.GetAsync("resettlement.buildings", ["Resettlement"], () => CountAsync(cancellation), cancellation);

    private async Task<List<BuildingTally>> CountAsync(CancellationToken cancellation)
    {
        var buildings = await db.EstateBuildings.AsNoTracking().OrderBy(b => b.Number)
            .Select(b => new { b.Id, b.Number, b.Units, b.Floors, b.IsDemonstration }).ToListAsync(cancellation);
        var homes = await db.Homes.GroupBy(h => h.BuildingId)
            .Select(g => new { Id = g.Key, Homes = g.Count(), Free = g.Count(h => h.State == HomeState.Free) }).ToListAsync(cancellation);
        var stages = await db.Allocations.Where(a => a.ReleasedOn == null).GroupBy(a => new { a.Home.BuildingId, a.Stage })
            .Select(g => new { g.Key.BuildingId, g.Key.Stage, Count = g.Count() }).ToListAsync(cancellation);
        return [.. buildings.Select(b => new BuildingTally(b.Id, b.Number, b.Units, b.Floors,
            homes.Find(h => h.Id == b.Id)?.Homes ?? 0, homes.Find(h => h.Id == b.Id)?.Free ?? 0,
            From(b.Id, AllocationStage.Allocated), From(b.Id, AllocationStage.StatementIssued), From(b.Id, AllocationStage.HandedOver), b.IsDemonstration))];

        int From(int building, AllocationStage stage) => stages.Where(s => s.BuildingId == building && s.Stage >= stage).Sum(s => s.Count);
    }
}
