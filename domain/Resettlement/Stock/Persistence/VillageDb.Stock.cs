using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Resettlement;

namespace VillageTracker.Domain.Persistence;

/// <content>The stock of homes and its history.</content>
public abstract partial class VillageDb
{
    public DbSet<HomeChange> HomeChanges => Set<HomeChange>();
}
