using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Safety.UseCases;

/// <summary>The deadline of a hazard is moved once, with a reason (批准延期). A second person's act.</summary>
public sealed record ExtendHazard(int HazardId, int SeenVersion, DateOnly Until, string Reason);

public sealed class ExtendHazardHandler(VillageDb db, RuleBookQuery rules, VillageClock clock)
{
    public async Task HandleAsync(ExtendHazard request, CancellationToken cancellation)
    {
        var hazard = await HazardInHand.FindAsync(db, request.HazardId, request.SeenVersion, cancellation);
        hazard.Extend(clock.Today, request.Until, db.Actor.Name, request.Reason, await rules.OnAsync(clock.Today, cancellation));
        db.Doing("批准隐患整改延期", request.Reason);
        await db.SaveChangesAsync(cancellation);
    }
}
