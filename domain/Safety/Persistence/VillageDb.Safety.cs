using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Safety;

namespace VillageTracker.Domain.Persistence;

/// <content>Enterprise safety.</content>
public abstract partial class VillageDb
{
    public DbSet<Enterprise> Enterprises => Set<Enterprise>();
    public DbSet<RiskRating> RiskRatings => Set<RiskRating>();
    public DbSet<Inspection> Inspections => Set<Inspection>();
    public DbSet<Hazard> Hazards => Set<Hazard>();
    public DbSet<HazardStep> HazardSteps => Set<HazardStep>();
}
