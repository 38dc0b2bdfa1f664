using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.UseCases;

/// <summary>Whether a class may be chosen for a parcel: of one edition, fine enough, and in force on the day (选用地类).</summary>
public sealed class ChooseLandClassHandler(VillageDb db)
{
    /// <param name="chosen">The class, or null when none is chosen.</param>
    /// <param name="present">What the parcel has now: it may keep a class of an older edition.</param>
    /// <param name="on">From which day.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="RefusedException">
    /// <see cref="LandClassUnknown"/> (also a code of the other edition), <see cref="LandClassTooCoarse"/>, <see cref="LandClassNotInForce"/>.
    /// </exception>
    public async Task HandleAsync(LandClassRef? chosen, LandClassRef? present, DateOnly on, CancellationToken cancellation)
    {
        if (chosen is null || chosen == present)
        {
            return;
        }

        var found = await db.LandClasses.AsNoTracking().SingleOrDefaultAsync(c => c.Edition == chosen.Edition && c.Code == chosen.Code, cancellation)
            ?? throw new RefusedException(new LandClassUnknown(chosen));
        if (found.IsGroup)
        {
            throw new RefusedException(new LandClassTooCoarse(found.Name));
        }

        if (!found.HoldsOn(on))
        {
            throw new RefusedException(new LandClassNotInForce(chosen, on));
        }
    }
}
