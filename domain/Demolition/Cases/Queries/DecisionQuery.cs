using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Cases.Queries;

/// <summary>A household's compensation decision with its clocks.</summary>
public sealed record DecisionView(CompensationDecision Decision, string HouseholdCode, string HeadName, string AreaCode);

public sealed class DecisionQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">There is none, or it is another village's.</exception>
    public async Task<DecisionView> RunAsync(int id, CancellationToken cancellation) => await (
        from d in db.CompensationDecisions.AsNoTracking()
        join h in db.Households on d.HouseholdId equals h.Id
        join a in db.DemolitionAreas on d.AreaId equals a.Id
        where d.Id == id
        select new DecisionView(d, h.Code, h.HeadName, a.Code)).SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException("这份补偿决定");
}
