using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition.HouseholdFiles;

namespace VillageTracker.Domain.Persistence;

/// <content>The household file (一户一档).</content>
public abstract partial class VillageDb
{
    public DbSet<HouseholdMember> HouseholdMembers => Set<HouseholdMember>();
    public DbSet<HouseholdBuilding> HouseholdBuildings => Set<HouseholdBuilding>();
    public DbSet<HouseholdAsset> HouseholdAssets => Set<HouseholdAsset>();
    public DbSet<HouseholdAppraisal> HouseholdAppraisals => Set<HouseholdAppraisal>();
    public DbSet<HouseholdContact> HouseholdContacts => Set<HouseholdContact>();
    public DbSet<VacancyAcceptance> VacancyAcceptances => Set<VacancyAcceptance>();
    public DbSet<DemolitionAcceptance> DemolitionAcceptances => Set<DemolitionAcceptance>();
    public DbSet<HouseholdFilePart> HouseholdFileParts => Set<HouseholdFilePart>();
}
