using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Safety.UseCases;

/// <summary>Somebody looked at a hazard again (登记复查), with the photo taken then if there is one.</summary>
public sealed record ReinspectHazard(int HazardId, int SeenVersion, DateOnly On, IReadOnlyList<string> Reinspectors, bool Passed, string Note,
    IncomingFile? Photo);

public sealed class ReinspectHazardHandler(VillageDb db, FileKeeper files, VillageClock clock)
{
    public async Task HandleAsync(ReinspectHazard request, CancellationToken cancellation)
    {
        var on = Words.NotInFuture("复查日期", request.On, clock.Today);
        var hazard = await HazardInHand.FindAsync(db, request.HazardId, request.SeenVersion, cancellation);
        hazard.Reinspect(on, request.Reinspectors, request.Passed, request.Note);
        if (request.Photo is { } photo)
        {
            var subject = SafetyFiles.Of(hazard);
            db.Add(await files.TakeInAsync(photo, subject, FilePurpose.After, db.Actor, cancellation));
        }

        db.Doing(request.Passed ? "复查通过、隐患销号" : "复查未通过", request.Note);
        await db.SaveChangesAsync(cancellation);
    }
}
