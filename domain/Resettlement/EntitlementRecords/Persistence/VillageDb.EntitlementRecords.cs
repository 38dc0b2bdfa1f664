using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Resettlement.EntitlementRecords;

namespace VillageTracker.Domain.Persistence;

/// <content>Entitlement.</content>
public abstract partial class VillageDb
{
    public DbSet<EntitlementRecord> EntitlementRecords => Set<EntitlementRecord>();
}
