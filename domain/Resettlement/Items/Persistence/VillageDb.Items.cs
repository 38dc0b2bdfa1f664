using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Resettlement.Items;

namespace VillageTracker.Domain.Persistence;

/// <content>What goes with a home.</content>
public abstract partial class VillageDb
{
    public DbSet<AllocationItem> AllocationItems => Set<AllocationItem>();
}
