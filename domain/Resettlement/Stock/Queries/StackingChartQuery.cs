using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Queries;

namespace VillageTracker.Domain.Resettlement.Stock.Queries;

/// <summary>The homes of one or more buildings as they stood at the end of a day (楼盘表).</summary>
public sealed record StackingChart(DateOnly On, IReadOnlyList<StackBuilding> Buildings)
{
    public IEnumerable<StackHome> Homes => Buildings.SelectMany(b => b.Homes);
}

/// <summary>One building with its homes: floors from the top down, in each from left to right.</summary>
public sealed record StackBuilding(int Id, string Estate, int Number, int Units, int Floors, bool IsDemonstration, IReadOnlyList<StackHome> Homes)
{
    public string Name => $"{Number}幢";

    /// <summary>Every floor of the building, also one without a home.</summary>
    public IEnumerable<(int Floor, IReadOnlyList<StackHome> Homes)> FromTheTop =>
        Enumerable.Range(1, Floors).Reverse().Select(floor => (floor, (IReadOnlyList<StackHome>)[.. Homes.Where(h => h.Floor == floor)]));

    /// <summary>How many places an entrance has on its widest floor.</summary>
    public int WidthOf(int unit) => Homes.Where(h => h.Unit == unit).Select(h => h.Position).DefaultIfEmpty(1).Max();
}

/// <summary>One cell of the chart.</summary>
/// <param name="Area">实测面积 where measured by then, else 预测面积.</param>
public sealed record StackHome(
    int Id, string Code, int Unit, int Floor, int Position, HomeState State, AllocationStage? Stage, FloorArea Area, bool IsMeasured, string RoomType, HomeOrientation? Orientation);

public sealed class StackingChartQuery(VillageDb db)
{
    /// <summary>As many buildings as are read at once; who has more chooses one of them.</summary>
    public const int Most = 200;

    /// <param name="buildingId">One building; null for all of them.</param>
    /// <param name="on">At the end of this day.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="RefusedException">All were asked for, and there are more than <see cref="Most"/>.</exception>
    public async Task<StackingChart> RunAsync(int? buildingId, DateOnly on, CancellationToken cancellation)
    {
        var buildings = await db.EstateBuildings.AsNoTracking().Where(b => buildingId == null || b.Id == buildingId).OrderBy(b => b.Estate.Code).ThenBy(b => b.Number).Take(Most + 1)
            .Select(b => new { b.Id, Estate = b.Estate.Name, b.Number, b.Units, b.Floors, b.IsDemonstration }).ToListAsync(cancellation);
        Refuse.If(buildings.Count > Most, () => new TooManyBuildings(Most));
        var ids = buildings.Select(b => b.Id).ToList();
        var homes = await ReadAsync(ids, on, cancellation);
        return new(on, [.. buildings.Select(b => new StackBuilding(b.Id, b.Estate, b.Number, b.Units, b.Floors, b.IsDemonstration, [.. homes[b.Id]]))]);
    }

    private async Task<ILookup<int, StackHome>> ReadAsync(List<int> buildings, DateOnly day, CancellationToken cancellation)
    {
        var states = await (
            from c in db.LastUntil(HomeFact.State, day).AsNoTracking()
            join h in db.Homes on c.HomeId equals h.Id
            join x in db.Allocations.HeldOn(day) on h.Id equals x.HomeId into allocations
            from a in allocations.DefaultIfEmpty()
            where buildings.Contains(h.BuildingId)
            orderby h.Unit, h.Position
            select new
            {
                Home = h, c.After, Held = a != null,
                Keys = a != null && a.HandedOverOn <= day,
                Paid = a != null && (a.PaidOn <= day || db.Statements.HomesSettledThenReopened(day).Any(s => s.AllocationId == a.Id)),
                Stated = a != null && db.Statements.Any(s => s.AllocationId == a.Id && s.SupplementsId == null && s.ApprovedOn <= day && (s.VoidedOn == null || s.VoidedOn > day)),
            }).ToListAsync(cancellation);
        var areas = await (
            from c in db.LastUntil(HomeFact.MeasuredArea, day).AsNoTracking()
            join h in db.Homes on c.HomeId equals h.Id
            where buildings.Contains(h.BuildingId)
            select new { c.HomeId, c.After }).ToDictionaryAsync(c => c.HomeId, c => HomeFacts.AreaIn(c.After), cancellation);
        return states.ToLookup(x => x.Home.BuildingId, x => new StackHome(x.Home.Id, x.Home.Code, x.Home.Unit, x.Home.Floor, x.Home.Position, Enum.Parse<HomeState>(x.After),
            !x.Held ? null : x.Keys ? AllocationStage.HandedOver : x.Paid ? AllocationStage.Paid : x.Stated ? AllocationStage.StatementIssued : AllocationStage.Allocated,
            areas.TryGetValue(x.Home.Id, out var measured) ? measured : x.Home.PredictedArea, areas.ContainsKey(x.Home.Id), x.Home.RoomType, x.Home.Orientation));
    }
}

/// <summary>A chart of a whole town is read by nobody.</summary>
public sealed record TooManyBuildings(int Most) : Refusal($"楼幢超过 {Most} 幢，一次看不完，请选一幢楼。");
