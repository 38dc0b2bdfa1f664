using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition.HouseholdFiles;

namespace VillageTracker.Domain.Persistence;

/// <content>The household file (一户一档).</content>
public abstract partial class VillageDb
{
    public DbSet<HouseholdMember> HouseholdMembers => Set<HouseholdMember>();
    public DbSet<HouseholdBuilding> HouseholdBuildings => Set<HouseholdBuilding>();
    public DbSet<HouseholdAsset> HouseholdAssets => Set<HouseholdAsset>();
}
