using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Safety.UseCases;

/// <summary>A hazard comes one plain step further: told, being put right, to be looked at again (告知、开始整改、申请复查).</summary>
/// <param name="To"><see cref="HazardStatus.Notified"/>, <see cref="HazardStatus.Rectifying"/> or <see cref="HazardStatus.ReinspectionDue"/>.</param>
/// <param name="Deadline">The second deadline, after a re-inspection that was not passed; else null.</param>
public sealed record MoveHazard(int HazardId, int SeenVersion, HazardStatus To, DateOnly On, string? Note, DateOnly? Deadline = null);

public sealed class MoveHazardHandler(VillageDb db, RuleBookQuery rules, VillageClock clock)
{
    public async Task HandleAsync(MoveHazard request, CancellationToken cancellation)
    {
        var on = Words.NotInFuture("日期", request.On, clock.Today);
        var hazard = await HazardInHand.FindAsync(db, request.HazardId, request.SeenVersion, cancellation);
        var (by, book) = (db.Actor.Name, await rules.OnAsync(on, cancellation));
        switch (request.To)
        {
            case HazardStatus.Notified:
                hazard.Notify(on, by, request.Note);
                break;
            case HazardStatus.Rectifying when hazard.Status == HazardStatus.NotPassed:
                hazard.SetSecondDeadline(on, request.Deadline ?? throw new RefusedException(new WordsMissing("新的整改期限")), by, request.Note, book);
                break;
            case HazardStatus.Rectifying:
                hazard.StartRectifying(on, by, request.Note);
                break;
            case HazardStatus.ReinspectionDue:
                hazard.AskReinspection(on, by, request.Note, book);
                break;
            default:
                throw new RefusedException(new HazardStepNotAllowed(hazard.Number, hazard.Status, request.To));
        }

        db.Doing($"隐患改为{request.To.Label()}", request.Note);
        await db.SaveChangesAsync(cancellation);
    }
}

internal static class HazardInHand
{
    /// <exception cref="NotFoundException">There is none, or it is another village's.</exception>
    public static async Task<Hazard> FindAsync(VillageDb db, int id, int seenVersion, CancellationToken cancellation)
    {
        var hazard = await db.Hazards.SingleOrDefaultAsync(h => h.Id == id, cancellation) ?? throw new NotFoundException("隐患");
        db.ExpectVersion(hazard, seenVersion);
        return hazard;
    }
}
