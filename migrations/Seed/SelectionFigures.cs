using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.Selections;
using VillageTracker.Domain.Rules;
using VillageTracker.Migrations.Seed.Resettlement;

namespace VillageTracker.Migrations.Seed;

/// <summary>Two invented sessions: the one in which the first area's households chose the homes they have, and one that is going on today.</summary>
internal static class SelectionFigures
{
    private const int Desks = 4;

    public static async Task PlantAsync(VillageDb db, PersonalDataVault vault, CancellationToken cancellation)
    {
        _ = vault;
        var people = await OfficePeople.OfAsync(db, cancellation);
        SelectionHistory history = new(people);
        if (await PlanAsync(db, "CQ-2020-0001", "XF-2020-0001", AllocationPlan.SelectionDay, isOver: true, cancellation) is { } over)
        {
            var chosen = await db.Allocations.Include(a => a.Home).Where(a => db.DemolitionAreas.Any(d => d.Id == over.AreaId && db.Households.Any(h => h.Id == a.HouseholdId && h.AreaId == d.Id)))
                .OrderBy(a => a.OrderInHousehold).ToListAsync(cancellation);
            over = over with { Homes = [.. chosen.Select(a => (a.HomeId, a.Home.Code))], Turns = [.. over.Turns.Select(t => t with { TakenBefore = FloorArea.Zero, TypesBefore = [] })] };
            await SaveAsync(db, history.Over(over, chosen.ToLookup(a => a.HouseholdId)), cancellation);
        }

        if (await PlanAsync(db, "CQ-2020-0002", "XF-2020-0002", AllocationPlan.AsOf, isOver: false, cancellation) is { } now)
        {
            var locked = await db.Homes.Where(h => h.State == HomeState.Locked).OrderBy(h => h.Id).ToListAsync(cancellation);
            var free = await db.Homes.AsNoTracking().Where(h => h.State == HomeState.Free).OrderByDescending(h => h.Id).Take(now.Turns.Count).ToListAsync(cancellation);
            now = now with { Homes = [.. locked.Concat(free).Select(h => (h.Id, h.Code))] };
            await SaveAsync(db, history.GoingOn(now, locked, free), cancellation);
        }
    }

    /// <summary>安置面积余额 of an area's households, in hundredths of a square metre.</summary>
    public static async Task<Dictionary<int, long>> LeftAsync(VillageDb db, int areaId, CancellationToken cancellation)
    {
        var taken = await db.Allocations.AsNoTracking().Where(a => a.ReleasedOn == null && db.Households.Any(h => h.Id == a.HouseholdId && h.AreaId == areaId))
            .GroupBy(a => a.HouseholdId).Select(g => new { g.Key, Area = g.Sum(a => a.Home.PredictedArea.HundredthsSqm) }).ToDictionaryAsync(g => g.Key, g => g.Area, cancellation);
        var entitled = await db.EntitlementRecords.AsNoTracking().Where(r => r.InForce && db.Households.Any(h => h.Id == r.HouseholdId && h.AreaId == areaId))
            .Select(r => new { r.HouseholdId, r.Area.HundredthsSqm }).ToListAsync(cancellation);
        return entitled.ToDictionary(e => e.HouseholdId, e => e.HundredthsSqm - taken.GetValueOrDefault(e.HouseholdId));
    }

    private static async Task<SelectionPlan?> PlanAsync(VillageDb db, string drawNumber, string number, DateOnly on, bool isOver, CancellationToken cancellation)
    {
        var draw = await db.Draws.AsNoTracking().Include(d => d.Places).Include(d => d.Entrants).SingleOrDefaultAsync(d => d.Number == drawNumber, cancellation);
        if (draw is null)
        {
            return null;
        }

        int[] households = [.. draw.Places.Select(p => p.HouseholdId)];
        var entitled = await db.EntitlementRecords.AsNoTracking().Where(r => r.InForce && households.Contains(r.HouseholdId)).ToDictionaryAsync(r => r.HouseholdId, r => r.Area, cancellation);
        var taken = (await db.Allocations.AsNoTracking().Where(a => households.Contains(a.HouseholdId) && a.ReleasedOn == null).OrderBy(a => a.OrderInHousehold)
            .Select(a => new { a.HouseholdId, a.Home.MeasuredArea, a.Home.PredictedArea, a.Home.RoomType }).ToListAsync(cancellation)).ToLookup(a => a.HouseholdId);
        var entrants = draw.Entrants.ToDictionary(e => e.HouseholdId);
        var turns = draw.Places.OrderBy(p => p.Number).Select(p => new SelectionPlanTurn(p.HouseholdId, p.Number, entrants[p.HouseholdId].Batch, p.Code, entrants[p.HouseholdId].MaskedName,
            entitled.GetValueOrDefault(p.HouseholdId), taken[p.HouseholdId].Aggregate(FloorArea.Zero, (sum, a) => sum + (a.MeasuredArea ?? a.PredictedArea)), [.. taken[p.HouseholdId].Select(a => a.RoomType)]));
        return new(draw.VillageCode, draw.AreaId, draw.Id, number, isOver ? "第一场选房" : "第二套房补选", on, "圩洋村便民服务中心大厅", Desks, 10, 3, InRounds: false,
            SelectionLimits.Of(new RuleBook(on, SelectionRuleRows.All())), [.. turns], []);
    }

    private static async Task SaveAsync(VillageDb db, SelectionSession session, CancellationToken cancellation)
    {
        VillageFigures.Announce(db);
        await db.TakeNumbersAsync("XF-2020", 1, cancellation);
        db.Add(session);
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
    }
}
