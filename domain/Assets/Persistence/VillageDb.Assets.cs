using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Assets;

namespace VillageTracker.Domain.Persistence;

/// <content>Assets of the collective.</content>
public abstract partial class VillageDb
{
    public DbSet<CollectiveAsset> CollectiveAssets => Set<CollectiveAsset>();
    public DbSet<LeaseUnit> LeaseUnits => Set<LeaseUnit>();
    public DbSet<Lease> Leases => Set<Lease>();
}
