using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Resettlement.Disputes;

namespace VillageTracker.Domain.Persistence;

/// <content>Disputes.</content>
public abstract partial class VillageDb
{
    public DbSet<DisputeCase> Disputes => Set<DisputeCase>();
    public DbSet<DisputeRecord> DisputeRecords => Set<DisputeRecord>();
}
