using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Draws.UseCases;

/// <summary>What every act on a draw begins with: the whole record, and the moment.</summary>
internal static class DrawLoading
{
    /// <exception cref="NotFoundException">No such draw in the person's villages.</exception>
    public static async Task<Draw> DrawAsync(this VillageDb db, int id, CancellationToken cancellation) =>
        await Whole(db.Draws).SingleOrDefaultAsync(d => d.Id == id, cancellation) ?? throw new NotFoundException("这次抽签");

    public static IQueryable<Draw> Whole(IQueryable<Draw> draws) => draws.Include(d => d.Entrants).Include(d => d.Homes).Include(d => d.Digits)
        .Include(d => d.Places).Include(d => d.Steps).AsSplitQuery();

    /// <exception cref="RefusedException">The command line has no account and takes no part in a draw.</exception>
    public static DrawMoment MomentOf(this VillageDb db, VillageClock clock) => new(Signer.Of(db.Actor), clock.Today, clock.Now.UtcDateTime);
}
