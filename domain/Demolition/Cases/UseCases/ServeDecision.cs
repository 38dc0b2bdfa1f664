using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Demolition.Cases.UseCases;

/// <summary>登记补偿决定送达: starts the clocks of remedy and enforcement.</summary>
public sealed record ServeDecision(int HouseholdId, DecisionFacts Facts);

public sealed class ServeDecisionHandler(VillageDb db, ExpropriationGates gates, RuleBookQuery rules, WorkingCalendarQuery calendars, VillageClock clock)
{
    /// <returns>The key of the decision.</returns>
    /// <exception cref="RefusedException">The area's case does not allow it yet, or one of the rules of <see cref="CompensationDecision"/>.</exception>
    public async Task<int> HandleAsync(ServeDecision request, CancellationToken cancellation)
    {
        var household = await db.Households.SingleOrDefaultAsync(h => h.Id == request.HouseholdId, cancellation) ?? throw new NotFoundException("这一户");
        await gates.RequireAsync(household.AreaId, GatedAct.CompensationDecision, request.Facts.DecidedOn, cancellation);
        var terms = RemedyTerms.From(await rules.OnAsync(request.Facts.ServedOn, cancellation));
        var decision = CompensationDecision.Serve(household, request.Facts, terms, await calendars.RunAsync(cancellation), clock.Today);
        db.Add(decision);
        db.Doing("登记补偿决定送达", decision.DocumentNumber);
        await db.SaveChangesAsync(cancellation);
        return decision.Id;
    }
}

/// <summary>登记补偿决定之后的事: review, suit, demand letter, application to the court, moving.</summary>
public sealed record RecordDecisionAct(int DecisionId, int SeenVersion, DecisionAct Act, DateOnly On);

public sealed class RecordDecisionActHandler(VillageDb db, RuleBookQuery rules, WorkingCalendarQuery calendars, VillageClock clock)
{
    /// <exception cref="RefusedException">Against the clocks, with the article.</exception>
    public async Task HandleAsync(RecordDecisionAct request, CancellationToken cancellation)
    {
        var decision = await db.CompensationDecisions.SingleOrDefaultAsync(d => d.Id == request.DecisionId, cancellation) ?? throw new NotFoundException("这份补偿决定");
        db.ExpectVersion(decision, request.SeenVersion);
        var terms = RemedyTerms.From(await rules.OnAsync(decision.ServedOn, cancellation));
        decision.Record(request.Act, request.On, terms, await calendars.RunAsync(cancellation), clock.Today);
        db.Doing(request.Act.Label(), decision.DocumentNumber);
        await db.SaveChangesAsync(cancellation);
    }
}
