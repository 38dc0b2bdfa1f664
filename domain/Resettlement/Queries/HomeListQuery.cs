using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>What to show of the homes (房源).</summary>
/// <param name="Text">Start of the room code or household number, part of the head's name, or pinyin initials.</param>
/// <param name="Building">Number of the building.</param>
/// <param name="Sort">code, area or state; a leading minus turns it round.</param>
public sealed record HomeFilter(string? Text, int? Building, HomeState? State, AllocationStage? Stage, string? Sort, int Page);

/// <summary>One home with the household that has it.</summary>
public sealed record HomeRow(
    int Id, string Code, string RoomType, FloorArea Predicted, FloorArea? Measured, HomeState State,
    int? AllocationId, AllocationStage? Stage, string? HouseholdCode, string? HeadName, bool IsDemonstration);

public sealed class HomeListQuery(VillageDb db)
{
    private const int Size = Paging.Size;

    public async Task<PageOf<HomeRow>> RunAsync(HomeFilter filter, CancellationToken cancellation)
    {
        var homes = Filtered(Joined(), filter);
        var total = await homes.CountAsync(cancellation);
        var number = Paging.NumberWithin(filter.Page, total);
        var rows = await Sorted(homes, filter.Sort).Skip((number - 1) * Size).Take(Size)
            .Select(x => new HomeRow(x.Home.Id, x.Home.Code, x.Home.RoomType, x.Home.PredictedArea, x.Home.MeasuredArea, x.Home.State,
                x.Allocation!.Id, x.Allocation.Stage, x.Household!.Code, x.Household.HeadName, x.Home.IsDemonstration))
            .ToListAsync(cancellation);
        return new(rows, total, number, Size);
    }

    private IQueryable<Joint> Joined() =>
        from home in db.Homes.AsNoTracking()
        join a in db.Allocations.Where(a => a.ReleasedOn == null) on home.Id equals a.HomeId into allocations
        from allocation in allocations.DefaultIfEmpty()
        join h in db.Households on allocation.HouseholdId equals h.Id into households
        from household in households.DefaultIfEmpty()
        select new Joint { Home = home, Building = home.Building, Allocation = allocation, Household = household };

    private static IQueryable<Joint> Filtered(IQueryable<Joint> homes, HomeFilter filter)
    {
        if (filter.Building is { } building)
        {
            homes = homes.Where(x => x.Building.Number == building);
        }

        if (filter.State is { } state)
        {
            homes = homes.Where(x => x.Home.State == state);
        }

        if (filter.Stage is { } stage)
        {
            homes = homes.Where(x => x.Allocation!.Stage == stage);
        }

        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            var (code, initials) = (text.ToUpperInvariant(), text.ToLowerInvariant());
            homes = homes.Where(x => x.Home.Code.StartsWith(text) || x.Household!.Code.StartsWith(code)
                || x.Household.HeadName.Contains(text) || x.Household.PinyinInitials.StartsWith(initials));
        }

        return homes;
    }

    private static IQueryable<Joint> Sorted(IQueryable<Joint> homes, string? sort) => sort switch
    {
        "-code" => homes.OrderByDescending(x => x.Building.Number).ThenByDescending(x => x.Home.Unit)
            .ThenByDescending(x => x.Home.Floor).ThenByDescending(x => x.Home.Position),
        "area" => homes.OrderBy(x => x.Home.PredictedArea.HundredthsSqm).ThenBy(x => x.Home.Id),
        "-area" => homes.OrderByDescending(x => x.Home.PredictedArea.HundredthsSqm).ThenBy(x => x.Home.Id),
        "state" => homes.OrderBy(x => x.Home.State).ThenBy(x => x.Home.Id),
        "-state" => homes.OrderByDescending(x => x.Home.State).ThenBy(x => x.Home.Id),
        _ => homes.OrderBy(x => x.Building.Number).ThenBy(x => x.Home.Unit).ThenBy(x => x.Home.Floor).ThenBy(x => x.Home.Position),
    };

    private sealed class Joint
    {
        public required Home Home { get; init; }
        public required EstateBuilding Building { get; init; }
        public Allocation? Allocation { get; init; }
        public Household? Household { get; init; }
    }
}
