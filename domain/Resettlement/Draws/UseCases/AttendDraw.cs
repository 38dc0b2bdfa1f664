using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Draws.UseCases;

/// <summary>登记见证人到场, before the draw.</summary>
/// <param name="Present">Names of those who watch.</param>
public sealed record AttendDraw(int DrawId, int SeenVersion, string? Present);

public sealed class AttendDrawHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">Not at this step, before the day, nobody named, or somebody with another part.</exception>
    /// <exception cref="NotFoundException">No such draw in the person's villages.</exception>
    public async Task HandleAsync(AttendDraw request, CancellationToken cancellation)
    {
        var draw = await db.DrawAsync(request.DrawId, cancellation);
        db.ExpectVersion(draw, request.SeenVersion);
        draw.Attend(request.Present, db.MomentOf(clock));
        db.Doing(DrawAct.Attend.Label(), draw.Number);
        await db.SaveChangesAsync(cancellation);
    }
}
