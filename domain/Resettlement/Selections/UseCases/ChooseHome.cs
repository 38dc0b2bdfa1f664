using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Selections.Persistence;

namespace VillageTracker.Domain.Resettlement.Selections.UseCases;

/// <summary>选定一套房: it is locked for everybody at once.</summary>
public sealed record ChooseHome(int TurnId, int Desk, int HomeId);

public sealed class ChooseHomeHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">Not its turn, beyond the limits, not on offer, or another desk was faster.</exception>
    /// <exception cref="NotFoundException">No such turn or home in the person's villages.</exception>
    public async Task HandleAsync(ChooseHome request, CancellationToken cancellation)
    {
        var turn = await db.TurnAsync(request.TurnId, cancellation);
        var session = await db.SessionSeenAsync(turn.SessionId, cancellation);
        var home = await db.Homes.SingleOrDefaultAsync(h => h.Id == request.HomeId, cancellation) ?? throw new NotFoundException("这套房源");
        if (!await db.SelectionHomes.AnyAsync(o => o.SessionId == session.Id && o.HomeId == home.Id, cancellation))
        {
            throw new RefusedException(new HomeNotOffered(home.Code, session.Number));
        }

        await RefuseTakenAsync(home, cancellation);
        turn.Choose(session, home, db.MomentAt(clock, request.Desk));
        db.Doing(TurnAct.Choose.Label(), FormattableString.Invariant($"{session.Number} 第 {turn.Number} 号选定 {home.Code}"));
        await SaveAsync(home, cancellation);
    }

    private async Task RefuseTakenAsync(Home home, CancellationToken cancellation)
    {
        if (home.State != HomeState.Free)
        {
            throw new RefusedException(new HomeJustChosen(home.Code, await HolderAsync(home.Id, cancellation)));
        }
    }

    /// <summary>Two desks that read the home as free at once: the second finds its version or the index of holders against it.</summary>
    private async Task SaveAsync(Home home, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException fault) when (fault.Entries.Any(e => e.Entity is Home))
        {
            throw new RefusedException(new HomeJustChosen(home.Code, await HolderAsync(home.Id, cancellation)));
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault, SelectionChoiceConfiguration.OneHolder, "SelectionChoices.HomeId"))
        {
            throw new RefusedException(new HomeJustChosen(home.Code, await HolderAsync(home.Id, cancellation)));
        }
    }

    private Task<int?> HolderAsync(int homeId, CancellationToken cancellation) =>
        db.SelectionChoices.AsNoTracking().Where(c => c.HomeId == homeId && c.State != ChoiceState.TakenBack).OrderByDescending(c => c.Id).Select(c => (int?)c.Desk).FirstOrDefaultAsync(cancellation);
}

/// <summary>选备选里最前面还空着的一套.</summary>
public sealed record ChooseBestWish(int TurnId, int Desk);

public sealed class ChooseBestWishHandler(VillageDb db, ChooseHomeHandler choose)
{
    /// <returns>The room that was taken.</returns>
    /// <exception cref="RefusedException">Nothing of the list is left that fits.</exception>
    /// <exception cref="NotFoundException">No such turn in the person's villages.</exception>
    public async Task<string> HandleAsync(ChooseBestWish request, CancellationToken cancellation)
    {
        var turn = await db.TurnAsync(request.TurnId, cancellation);
        var session = await db.SessionSeenAsync(turn.SessionId, cancellation);
        var wishes = await (
            from w in db.SelectionWishes.AsNoTracking()
            join h in db.Homes on w.HomeId equals h.Id
            where w.TurnId == turn.Id && h.State == HomeState.Free
            orderby w.Rank
            select h).ToListAsync(cancellation);
        foreach (var home in wishes.Where(h => session.Limits.Against(turn.Entitled, turn.Taken, ChosenHome.Of(h)) is null))
        {
            try
            {
                await choose.HandleAsync(new(turn.Id, request.Desk, home.Id), cancellation);
                return home.Code;
            }
            catch (RefusedException refused) when (refused.Refusal is HomeJustChosen)
            {
                db.ChangeTracker.Clear(); // gone in this very moment: the next of the list
            }
        }

        throw new RefusedException(new WishNoneLeft(turn.Number));
    }
}
