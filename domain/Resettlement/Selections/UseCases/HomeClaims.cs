using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Draws;

namespace VillageTracker.Domain.Resettlement.Selections.UseCases;

/// <summary>Who has a claim on a home before it is allocated: a household that chose it or drew it, or a session that offers it.</summary>
internal static class HomeClaims
{
    /// <summary>Free homes that nobody else offers: none of a session that is not over, none of a draw under way.</summary>
    public static IQueryable<Home> HomesNobodyOffers(this VillageDb db) => db.Homes.Where(h => h.State == HomeState.Free
        && !db.SelectionHomes.Any(o => o.HomeId == h.Id && db.SelectionSessions.Any(s => s.Id == o.SessionId && s.Status != SelectionStatus.Closed))
        && !db.DrawHomes.Any(o => o.HomeId == h.Id && db.Draws.Any(d => d.Id == o.DrawId && (d.Status == DrawStatus.Frozen || d.Status == DrawStatus.Drawn || d.Status == DrawStatus.Witnessed))));

    /// <summary>Homes that draws dealt and that wait for the signature.</summary>
    public static IQueryable<Home> HomesLockedBy(this VillageDb db, IReadOnlyList<int> draws) =>
        db.Homes.Where(h => h.State == HomeState.Locked && db.DrawPlaces.Any(p => draws.Contains(p.DrawId) && p.HomeId == h.Id && db.Draws.Any(d => d.Id == p.DrawId && d.Status == DrawStatus.Published)));

    /// <exception cref="RefusedException">Another household chose or drew it, or it is on offer in a session or a draw.</exception>
    public static async Task RefuseClaimedAsync(this VillageDb db, Home home, int householdId, CancellationToken cancellation)
    {
        await db.RefuseHeldAsync(home, householdId, cancellation);
        await RefuseInDrawAsync(db, home, cancellation);
        if (await db.SelectionSessions.Where(s => s.Status != SelectionStatus.Closed && db.SelectionHomes.Any(o => o.SessionId == s.Id && o.HomeId == home.Id))
            .Select(s => s.Number).FirstOrDefaultAsync(cancellation) is { } session)
        {
            throw new RefusedException(new HomeInSelection(home.Code, session));
        }
    }

    private static async Task RefuseInDrawAsync(VillageDb db, Home home, CancellationToken cancellation)
    {
        if (await db.Draws.Where(d => (d.Status == DrawStatus.Frozen || d.Status == DrawStatus.Drawn || d.Status == DrawStatus.Witnessed)
            && db.DrawHomes.Any(h => h.DrawId == d.Id && h.HomeId == home.Id)).Select(d => d.Number).FirstOrDefaultAsync(cancellation) is { } draw)
        {
            throw new RefusedException(new HomeInDraw(home.Code, draw));
        }
    }

    /// <param name="householdId">Who may have it; null for nobody.</param>
    /// <exception cref="RefusedException">A locked home that another household chose or drew.</exception>
    public static async Task RefuseHeldAsync(this VillageDb db, Home home, int? householdId, CancellationToken cancellation)
    {
        if (home.State != HomeState.Locked)
        {
            return;
        }

        var holder = await db.SelectionChoices.Where(c => c.HomeId == home.Id && c.State == ChoiceState.Held)
            .Join(db.SelectionTurns, c => c.TurnId, t => t.Id, (c, t) => new { t.HouseholdId, t.Code }).FirstOrDefaultAsync(cancellation);
        holder ??= await db.DrawPlaces.Where(p => p.HomeId == home.Id && db.Draws.Any(d => d.Id == p.DrawId && d.Status == DrawStatus.Published))
            .OrderByDescending(p => p.Id).Select(p => new { p.HouseholdId, p.Code }).FirstOrDefaultAsync(cancellation);
        if (holder is not null && holder.HouseholdId != householdId)
        {
            throw new RefusedException(new HomeHeldByTurn(home.Code, holder.Code));
        }
    }
}
