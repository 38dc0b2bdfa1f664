using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases.Queries;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Demolition.Cases.UseCases;

/// <summary>Asks an area's cases whether an act with one of its households is lawful on a day (征收程序把关).</summary>
/// <remarks>
/// An area without a case refuses every gated act: nobody knows then that the law was kept. An area with cases on both tracks must
/// satisfy both, since a household does not say on which land it stands. A household that keeps a signed agreement may be paid and may
/// move on collective land before the land's approval: the law forbids to make it move, not to let it.
/// </remarks>
public sealed class ExpropriationGates(VillageDb db, CaseClocksQuery cases, RuleBookQuery rules)
{
    /// <exception cref="RefusedException">
    /// <see cref="AreaWithoutCase"/>, <see cref="ActNotAllowedYet"/> with the article, <see cref="SigningPeriodNotOver"/>, <see cref="NoDecisionToEnforce"/>.
    /// </exception>
    /// <exception cref="NotFoundException">No such area in the person's scope.</exception>
    public async Task RequireAsync(int areaId, GatedAct act, DateOnly on, CancellationToken cancellation)
    {
        var area = await db.DemolitionAreas.AsNoTracking().SingleOrDefaultAsync(a => a.Id == areaId, cancellation)
            ?? throw new NotFoundException("这个片区");
        var clocked = await cases.OfAreaAsync(areaId, cancellation);
        if (clocked.Count == 0)
        {
            throw new RefusedException(new AreaWithoutCase(area.Code, act));
        }

        foreach (var one in clocked)
        {
            Require(area, one, act, on);
        }

        if (act == GatedAct.CourtEnforcement)
        {
            await RequireDecisionAsync(area, on, clocked[0].Calendar, cancellation);
        }
    }

    private static void Require(DemolitionArea area, ClockedCase one, GatedAct act, DateOnly on)
    {
        if (one.Clock.WhyNot(act, on) is { } why)
        {
            throw new RefusedException(new ActNotAllowedYet(area.Code, act, why));
        }

        if (act == GatedAct.CompensationDecision && one.Case.Track == ExpropriationTrack.S && area.Deadline is { } last && on <= last)
        {
            throw new RefusedException(new SigningPeriodNotOver(area.Code, last));
        }
    }

    /// <summary>At least one decision of the area must be ripe for the court; the first obstacle is told.</summary>
    private async Task RequireDecisionAsync(DemolitionArea area, DateOnly on, WorkingCalendar calendar, CancellationToken cancellation)
    {
        var decisions = await db.CompensationDecisions.AsNoTracking().Where(d => d.AreaId == area.Id && d.IsRunning).OrderBy(d => d.ServedOn).ToListAsync(cancellation);
        if (decisions.Count == 0)
        {
            throw new RefusedException(new NoDecisionToEnforce(area.Code));
        }

        var terms = RemedyTerms.From(await rules.OnAsync(decisions[0].ServedOn, cancellation));
        var obstacles = decisions.Select(d => d.WhyNoCourt(on, terms, calendar)).ToList();
        if (obstacles.All(o => o is not null))
        {
            throw new RefusedException(new ActNotAllowedYet(area.Code, GatedAct.CourtEnforcement, obstacles[0]!));
        }
    }
}
