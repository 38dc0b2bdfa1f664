using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Resettlement.Keys;

namespace VillageTracker.Domain.Persistence;

/// <content>Keys and defects.</content>
public abstract partial class VillageDb
{
    public DbSet<KeyHandOver> KeyHandOvers => Set<KeyHandOver>();
    public DbSet<HomeDefect> HomeDefects => Set<HomeDefect>();
    public DbSet<HandOverItem> HandOverItems => Set<HandOverItem>();
}
