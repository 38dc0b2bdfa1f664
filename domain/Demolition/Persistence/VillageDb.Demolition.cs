using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition;

namespace VillageTracker.Domain.Persistence;

/// <content>Demolition.</content>
public abstract partial class VillageDb
{
    public DbSet<DemolitionArea> DemolitionAreas => Set<DemolitionArea>();
    public DbSet<Household> Households => Set<Household>();
    public DbSet<ReportedTotal> ReportedTotals => Set<ReportedTotal>();
}
