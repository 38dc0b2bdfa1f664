using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Land;

namespace VillageTracker.Domain.Persistence;

/// <content>Land.</content>
public abstract partial class VillageDb
{
    public DbSet<Parcel> Parcels => Set<Parcel>();
    public DbSet<ParcelRevision> ParcelRevisions => Set<ParcelRevision>();
    public DbSet<ParcelSuccession> ParcelSuccessions => Set<ParcelSuccession>();
    public DbSet<ParcelWork> ParcelWorks => Set<ParcelWork>();
    public DbSet<LandListing> LandListings => Set<LandListing>();
    public DbSet<ParcelLink> ParcelLinks => Set<ParcelLink>();
    public DbSet<LandClass> LandClasses => Set<LandClass>();
    public DbSet<PublicWork> PublicWorks => Set<PublicWork>();
}
