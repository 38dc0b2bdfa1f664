using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Targets;

namespace VillageTracker.Domain.Persistence;

/// <content>Annual targets and what was done for them.</content>
public abstract partial class VillageDb
{
    public DbSet<AnnualTarget> AnnualTargets => Set<AnnualTarget>();
    public DbSet<TargetPlanPoint> TargetPlanPoints => Set<TargetPlanPoint>();
    public DbSet<MonthlyActual> MonthlyActuals => Set<MonthlyActual>();
}
