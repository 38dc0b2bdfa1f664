using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.Stock.Queries;

namespace VillageTracker.Domain.Resettlement.Progress.Queries;

/// <summary>Households before they have a home.</summary>
public enum HouseholdGroup
{
    /// <summary>有选房资格: signed for an exchange.</summary>
    Eligible,

    /// <summary>有选房顺序: a place in a published draw.</summary>
    Ordered,

    /// <summary>有资格、还没有分到房.</summary>
    WithoutHome,
}

/// <summary>A household that may choose, on a day.</summary>
/// <param name="Place">Its place in the last published draw, or null.</param>
/// <param name="DrawNumber">Of that draw.</param>
/// <param name="Homes">How many homes it had.</param>
public sealed record HouseholdOnDay(int Id, string Code, string HeadName, string AreaCode, DateOnly? SignedOn, string? DrawNumber, int? Place, int Homes, bool IsDemonstration);

/// <summary>How many households may choose, have a place, have a home.</summary>
public sealed record HouseholdCounts(int Eligible, int Ordered, int WithHome, int WithoutHome);

public sealed class HouseholdsOnDayQuery(VillageDb db)
{
    public async Task<HouseholdCounts> CountAsync(DateOnly on, CancellationToken cancellation)
    {
        var eligible = await Eligible(on).CountAsync(cancellation);
        var ordered = await Published(on).Select(p => p.HouseholdId).Distinct().CountAsync(cancellation);
        var withHome = await db.Allocations.HeldOn(on).Select(a => a.HouseholdId).Distinct().CountAsync(cancellation);
        return new(eligible, ordered, withHome, await Grouped(on, HouseholdGroup.WithoutHome).CountAsync(cancellation));
    }

    public async Task<PageOf<HouseholdOnDay>> RunAsync(DateOnly on, HouseholdGroup group, int page, CancellationToken cancellation)
    {
        var households = Grouped(on, group);
        var total = await households.CountAsync(cancellation);
        var number = Paging.NumberWithin(page, total);
        var rows = await households.OrderBy(h => h.Code).Skip((number - 1) * Paging.Size).Take(Paging.Size)
            .Select(h => new HouseholdOnDay(h.Id, h.Code, h.HeadName, db.DemolitionAreas.Where(a => a.Id == h.AreaId).Select(a => a.Code).FirstOrDefault() ?? "", h.SignedOn,
                db.Draws.Where(d => d.Id == Published(on).Where(p => p.HouseholdId == h.Id).OrderByDescending(p => p.Id).Select(p => p.DrawId).FirstOrDefault()).Select(d => d.Number).FirstOrDefault(),
                Published(on).Where(p => p.HouseholdId == h.Id).OrderByDescending(p => p.Id).Select(p => (int?)p.Number).FirstOrDefault(),
                db.Allocations.Count(a => a.HouseholdId == h.Id && a.AllocatedOn <= on && (a.ReleasedOn == null || a.ReleasedOn > on)), h.IsDemonstration))
            .ToListAsync(cancellation);
        return new(rows, total, number, Paging.Size);
    }

    private IQueryable<Household> Grouped(DateOnly on, HouseholdGroup group) => group switch
    {
        HouseholdGroup.Ordered => db.Households.AsNoTracking().Where(h => Published(on).Any(p => p.HouseholdId == h.Id)),
        HouseholdGroup.WithoutHome => Eligible(on).Where(h => !db.Allocations.Any(a => a.HouseholdId == h.Id && a.AllocatedOn <= on && (a.ReleasedOn == null || a.ReleasedOn > on))),
        _ => Eligible(on),
    };

    private IQueryable<Household> Eligible(DateOnly on) => db.Households.AsNoTracking().Where(h => h.Method == CompensationMethod.Exchange && h.SignedOn <= on);

    private IQueryable<DrawPlace> Published(DateOnly on) =>
        db.DrawPlaces.Where(p => db.DrawSteps.Any(s => s.DrawId == p.DrawId && s.Act == DrawAct.Publish && s.On <= on));
}
