using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Land;

namespace VillageTracker.Domain.Persistence;

/// <content>Land.</content>
public abstract partial class VillageDb
{
    public DbSet<Parcel> Parcels => Set<Parcel>();
    public DbSet<ParcelRevision> ParcelRevisions => Set<ParcelRevision>();
    public DbSet<PublicWork> PublicWorks => Set<PublicWork>();
}
