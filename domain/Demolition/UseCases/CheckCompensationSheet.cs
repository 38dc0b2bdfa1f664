using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>复核补偿测算单: by somebody else than who prepared it.</summary>
public sealed record CheckCompensationSheet(int HouseholdId, int SeenVersion);

public sealed class CheckCompensationSheetHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">Prepared by the same person.</exception>
    /// <exception cref="NotFoundException">No sheet in the person's scope.</exception>
    public async Task HandleAsync(CheckCompensationSheet request, CancellationToken cancellation)
    {
        var sheet = await db.CompensationSheets.SingleOrDefaultAsync(s => s.HouseholdId == request.HouseholdId, cancellation)
            ?? throw new NotFoundException("这户的测算单");
        db.ExpectVersion(sheet, request.SeenVersion);
        sheet.Check(db.Actor.Name, clock.Today);
        db.Doing("复核补偿测算单");
        await db.SaveChangesAsync(cancellation);
    }
}
