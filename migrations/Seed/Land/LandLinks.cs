using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Migrations.Seed.Land;

/// <summary>Which parcel belongs to which project, once both are there: the logistics park lies on L07.</summary>
internal static class LandLinks
{
    public static async Task PlantAsync(VillageDb db, PersonalDataVault vault, CancellationToken cancellation)
    {
        var parcel = await db.Parcels.SingleAsync(p => p.Code == "L07", cancellation);
        var project = await db.Projects.SingleAsync(p => p.Code == "P02", cancellation);
        db.Add(ParcelLink.ToProject(parcel, project.Id));
        await db.SaveChangesAsync(cancellation);
    }
}
