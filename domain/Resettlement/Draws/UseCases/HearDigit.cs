using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Draws.UseCases;

/// <summary>录入现场数字.</summary>
public sealed record HearDigit(int DrawId, int Seat, int Digit);

public sealed class HearDigitHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">Not at this step, before the day, not a digit, or a seat that has spoken.</exception>
    /// <exception cref="NotFoundException">No such draw in the person's villages.</exception>
    public async Task HandleAsync(HearDigit request, CancellationToken cancellation)
    {
        var draw = await db.DrawAsync(request.DrawId, cancellation);
        draw.Hear(new(request.Seat, request.Digit), db.MomentOf(clock));
        db.Doing("录入现场数字", FormattableString.Invariant($"{draw.Number} {request.Seat} 号代表"));
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>划去录错的现场数字.</summary>
public sealed record StrikeDigit(int DrawId, int Seat, string? Reason);

public sealed class StrikeDigitHandler(VillageDb db)
{
    /// <exception cref="RefusedException">Not at this step, no reason, or no such digit.</exception>
    /// <exception cref="NotFoundException">No such draw in the person's villages.</exception>
    public async Task HandleAsync(StrikeDigit request, CancellationToken cancellation)
    {
        var draw = await db.DrawAsync(request.DrawId, cancellation);
        draw.StrikeDigit(request.Seat, request.Reason);
        db.Doing("划去现场数字", request.Reason);
        await db.SaveChangesAsync(cancellation);
    }
}
