using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>A policy version in the list.</summary>
/// <param name="AreaCode">Null where it holds for the whole village.</param>
/// <param name="Agreements">Signed by it and in force.</param>
public sealed record PolicyLine(
    int Id, string Code, int Edition, string Title, string Source, string? AreaCode, DateOnly ValidFrom, DateOnly? ValidTo, bool IsDemonstration, int Agreements);

/// <summary>Compensation plans (补偿安置方案): all versions, one with its rates, the one that holds for an area on a day.</summary>
public sealed class CompensationPolicyQuery(VillageDb db)
{
    public async Task<IReadOnlyList<PolicyLine>> AllAsync(CancellationToken cancellation) => await (
        from p in db.CompensationPolicies.AsNoTracking()
        orderby p.AreaId != null, p.Code, p.Edition descending
        select new PolicyLine(p.Id, p.Code, p.Edition, p.Title, p.Source, db.DemolitionAreas.Where(a => a.Id == p.AreaId).Select(a => a.Code).FirstOrDefault(),
            p.ValidFrom, p.ValidTo, p.IsDemonstration, db.CompensationAgreements.Count(a => a.PolicyId == p.Id && a.InForce))).ToListAsync(cancellation);

    /// <exception cref="NotFoundException">No such policy in the person's scope.</exception>
    public async Task<CompensationPolicy> OneAsync(int id, CancellationToken cancellation) =>
        await Whole(db.CompensationPolicies.AsNoTracking()).SingleOrDefaultAsync(p => p.Id == id, cancellation)
            ?? throw new NotFoundException("这个补偿安置方案");

    /// <summary>The area's own plan of the day, or else the village's.</summary>
    /// <exception cref="RefusedException">No plan holds on the day (<see cref="PolicyMissing"/>): never guess.</exception>
    public async Task<CompensationPolicy> ForAreaAsync(int areaId, DateOnly on, CancellationToken cancellation)
    {
        var area = await db.DemolitionAreas.AsNoTracking().SingleOrDefaultAsync(a => a.Id == areaId, cancellation) ?? throw new NotFoundException("这个片区");
        return await FindAsync(area, on, cancellation) ?? throw new RefusedException(new PolicyMissing(area.Code, on));
    }

    /// <returns>Null where no plan holds on the day.</returns>
    internal Task<CompensationPolicy?> FindAsync(DemolitionArea area, DateOnly on, CancellationToken cancellation) =>
        Whole(db.CompensationPolicies.AsNoTracking())
            .Where(p => p.VillageCode == area.VillageCode && (p.AreaId == area.Id || p.AreaId == null) && p.ValidFrom <= on && (p.ValidTo == null || p.ValidTo >= on))
            .OrderByDescending(p => p.AreaId != null).ThenByDescending(p => p.ValidFrom).FirstOrDefaultAsync(cancellation);

    private static IQueryable<CompensationPolicy> Whole(IQueryable<CompensationPolicy> policies) =>
        policies.Include(p => p.Rates).Include(p => p.Overrun).AsSplitQuery();
}
