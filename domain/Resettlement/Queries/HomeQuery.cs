using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>Everything the office knows of one home.</summary>
/// <param name="History">All allocations of the home, the present one first.</param>
/// <param name="Changes">What became of it, the latest first.</param>
public sealed record HomeView(
    int Id, string Code, string EstateName, int BuildingId, string BuildingName, int Unit, int Floor, string RoomType, HomeOrientation? Orientation, FloorArea Predicted, FloorArea? Measured,
    FloorAdjustMode FloorMode, decimal FloorValue, HomeState State, string? StateReason, bool IsDemonstration, int Version,
    IReadOnlyList<HomeAllocation> History, IReadOnlyList<HomeChangeLine> Changes)
{
    /// <summary>The allocation in force, if there is one.</summary>
    public HomeAllocation? Present => History.FirstOrDefault(a => a.ReleasedOn is null);
}

/// <summary>Somebody who has or had the home.</summary>
public sealed record HomeAllocation(
    int Id, string Number, AllocationStage Stage, string HouseholdCode, string HeadName, DateOnly AllocatedOn, DateOnly? ReleasedOn, string? ReleaseReason);

/// <summary>One change of the home, with who made it and why.</summary>
public sealed record HomeChangeLine(HomeFact What, string? Before, string After, DateOnly On, DateTime AtUtc, string By, string? Reason);

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
        var changes = await db.HomeChanges.AsNoTracking().Where(c => c.HomeId == id).OrderByDescending(c => c.On).ThenByDescending(c => c.Id)
            .Select(c => new HomeChangeLine(c.What, c.Before, c.After, c.On, c.AtUtc, c.By, c.Reason)).ToListAsync(cancellation);
        return new(home.Id, home.Code, home.Building.Estate.Name, home.BuildingId, home.Building.Name, home.Unit, home.Floor, home.RoomType, home.Orientation,
            home.PredictedArea, home.MeasuredArea, home.FloorMode, home.FloorValue, home.State, home.StateReason, home.IsDemonstration, home.Version,
            history, changes);
    }
}
