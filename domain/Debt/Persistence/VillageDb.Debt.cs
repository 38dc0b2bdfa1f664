using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Debt;

namespace VillageTracker.Domain.Persistence;

/// <content>The debt ledger.</content>
public abstract partial class VillageDb
{
    public DbSet<VillageDebt> VillageDebts => Set<VillageDebt>();
    public DbSet<DebtResolution> DebtResolutions => Set<DebtResolution>();
    public DbSet<DebtInterestEntry> DebtInterestEntries => Set<DebtInterestEntry>();
    public DbSet<DebtPaper> DebtPapers => Set<DebtPaper>();
}
