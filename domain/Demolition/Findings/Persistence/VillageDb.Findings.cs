using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition.Findings;

namespace VillageTracker.Domain.Persistence;

/// <content>Findings.</content>
public abstract partial class VillageDb
{
    public DbSet<Finding> Findings => Set<Finding>();
    public DbSet<CheckRun> CheckRuns => Set<CheckRun>();
}
