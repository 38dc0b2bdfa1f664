using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>Everything the office knows of one home, with its place in the building.</summary>
/// <param name="History">All allocations of the home, the present one first.</param>
/// <param name="Stack">The homes of the building, for the stacking chart (楼盘表).</param>
public sealed record HomeView(
    int Id, string Code, string EstateName, string BuildingName, int Unit, int Floor, string RoomType, FloorArea Predicted, FloorArea? Measured,
    FloorAdjustMode FloorMode, decimal FloorValue, HomeState State, string? StateReason, bool IsDemonstration, int Version,
    IReadOnlyList<HomeAllocation> History, IReadOnlyList<StackHome> Stack)
{
    /// <summary>The allocation in force, if there is one.</summary>
    public HomeAllocation? Present => History.FirstOrDefault(a => a.ReleasedOn is null);
}

/// <summary>Somebody who has or had the home.</summary>
public sealed record HomeAllocation(
    int Id, string Number, AllocationStage Stage, string HouseholdCode, string HeadName, DateOnly AllocatedOn, DateOnly? ReleasedOn, string? ReleaseReason);

/// <summary>One cell of the stacking chart.</summary>
public sealed record StackHome(int Id, string Code, int Unit, int Floor, int Position, HomeState State, AllocationStage? Stage);

public sealed class HomeQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">There is none, or it is another village's.</exception>
    public async Task<HomeView> RunAsync(int id, CancellationToken cancellation)
    {
        var home = await db.Homes.AsNoTracking().Include(h => h.Building.Estate).SingleOrDefaultAsync(h => h.Id == id, cancellation)
            ?? throw new NotFoundException("这套房源");
        var history = await (
            from a in db.Allocations.AsNoTracking()
            join h in db.Households on a.HouseholdId equals h.Id
            where a.HomeId == id
            orderby a.Id descending
            select new HomeAllocation(a.Id, a.Number, a.Stage, h.Code, h.HeadName, a.AllocatedOn, a.ReleasedOn, a.ReleaseReason)).ToListAsync(cancellation);
        var stack = await (
            from h in db.Homes.AsNoTracking()
            join x in db.Allocations.Where(a => a.ReleasedOn == null) on h.Id equals x.HomeId into allocations
            from a in allocations.DefaultIfEmpty()
            where h.BuildingId == home.BuildingId
            orderby h.Floor descending, h.Unit, h.Position
            select new StackHome(h.Id, h.Code, h.Unit, h.Floor, h.Position, h.State, a.Stage)).ToListAsync(cancellation);
        return new(home.Id, home.Code, home.Building.Estate.Name, home.Building.Name, home.Unit, home.Floor, home.RoomType,
            home.PredictedArea, home.MeasuredArea, home.FloorMode, home.FloorValue, home.State, home.StateReason, home.IsDemonstration, home.Version,
            history, stack);
    }
}
