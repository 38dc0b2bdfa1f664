using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Imports;

namespace VillageTracker.Domain.Persistence;

/// <content>Imports.</content>
public abstract partial class VillageDb
{
    public DbSet<ImportBatch> ImportBatches => Set<ImportBatch>();
}
