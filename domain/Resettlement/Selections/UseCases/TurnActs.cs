using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Selections.UseCases;

/// <summary>到窗口.</summary>
public sealed record ComeToDesk(int TurnId, int SeenVersion, int Desk);

public sealed class ComeToDeskHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">Not called to this desk.</exception>
    /// <exception cref="NotFoundException">No such turn in the person's villages.</exception>
    public async Task HandleAsync(ComeToDesk request, CancellationToken cancellation)
    {
        var turn = await db.TurnAsync(request.TurnId, cancellation);
        db.ExpectVersion(turn, request.SeenVersion);
        turn.Come(await db.SessionSeenAsync(turn.SessionId, cancellation), db.MomentAt(clock, request.Desk));
        db.Doing(TurnAct.Come.Label());
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>退选.</summary>
public sealed record TakeBackChoice(int TurnId, int SeenVersion, int Desk, int ChoiceId, string? Reason);

public sealed class TakeBackChoiceHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">Not held any more, no reason, or at another desk.</exception>
    /// <exception cref="NotFoundException">No such turn or choice in the person's villages.</exception>
    public async Task HandleAsync(TakeBackChoice request, CancellationToken cancellation)
    {
        var turn = await db.TurnAsync(request.TurnId, cancellation);
        db.ExpectVersion(turn, request.SeenVersion);
        var choice = turn.Choices.SingleOrDefault(c => c.Id == request.ChoiceId) ?? throw new NotFoundException("这次选定");
        var home = await db.Homes.SingleAsync(h => h.Id == choice.HomeId, cancellation);
        turn.TakeBack(await db.SessionSeenAsync(turn.SessionId, cancellation), choice, home, request.Reason, db.MomentAt(clock, request.Desk));
        db.Doing(TurnAct.TakeBack.Label(), request.Reason);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>过号.</summary>
public sealed record MissTurn(int TurnId, int SeenVersion, int Desk);

public sealed class MissTurnHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">Too soon, something is chosen, or at another desk.</exception>
    /// <exception cref="NotFoundException">No such turn in the person's villages.</exception>
    public async Task HandleAsync(MissTurn request, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var turn = await db.TurnAsync(request.TurnId, cancellation);
        await db.LockQueueAsync(turn.SessionId, cancellation);
        db.ExpectVersion(turn, request.SeenVersion);
        var last = await db.SelectionTurns.Where(t => t.SessionId == turn.SessionId && t.Round == turn.Round && t.Batch == turn.Batch).MaxAsync(t => t.Place, cancellation);
        turn.Miss(await db.SessionSeenAsync(turn.SessionId, cancellation), last + 1, db.MomentAt(clock, request.Desk));
        db.Doing(TurnAct.Miss.Label(), FormattableString.Invariant($"第 {turn.Number} 号移到本批末尾"));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}

/// <summary>放弃.</summary>
public sealed record GiveUpTurn(int TurnId, int SeenVersion, int Desk, string? Reason);

public sealed class GiveUpTurnHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">Over already, no reason, or something is chosen.</exception>
    /// <exception cref="NotFoundException">No such turn in the person's villages.</exception>
    public async Task HandleAsync(GiveUpTurn request, CancellationToken cancellation)
    {
        var turn = await db.TurnAsync(request.TurnId, cancellation);
        db.ExpectVersion(turn, request.SeenVersion);
        turn.GiveUp(await db.SessionSeenAsync(turn.SessionId, cancellation), request.Reason, db.MomentAt(clock, request.Desk));
        db.Doing(TurnAct.GiveUp.Label(), request.Reason);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>填写备选.</summary>
/// <param name="Rooms">Room numbers in the order of the wish, parted by anything; empty for none.</param>
public sealed record WriteWishes(int TurnId, int SeenVersion, string? Rooms);

public sealed class WriteWishesHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">A room that is not on offer, twice, or the turn is over.</exception>
    /// <exception cref="NotFoundException">No such turn in the person's villages.</exception>
    public async Task HandleAsync(WriteWishes request, CancellationToken cancellation)
    {
        var turn = await db.SelectionTurns.Include(t => t.Wishes).SingleOrDefaultAsync(t => t.Id == request.TurnId, cancellation) ?? throw new NotFoundException("这个轮次");
        db.ExpectVersion(turn, request.SeenVersion);
        var codes = HalfWidth.Codes(request.Rooms);
        var offered = (await db.SelectionHomes.AsNoTracking().Where(o => o.SessionId == turn.SessionId && codes.Contains(o.Code)).Select(o => new { o.HomeId, o.Code }).ToListAsync(cancellation))
            .ToDictionary(o => o.Code, o => o.HomeId, StringComparer.Ordinal);
        if (codes.FirstOrDefault(c => !offered.ContainsKey(c)) is { } unknown)
        {
            throw new RefusedException(new WishUnknown(unknown));
        }

        turn.Wish([.. codes.Select(c => (offered[c], c))], db.MomentAt(clock, 0));
        db.Doing(TurnAct.Wish.Label());
        await db.SaveChangesAsync(cancellation);
    }
}
