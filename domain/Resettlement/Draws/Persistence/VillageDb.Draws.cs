using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Resettlement.Draws;

namespace VillageTracker.Domain.Persistence;

/// <content>Public draws.</content>
public abstract partial class VillageDb
{
    public DbSet<Draw> Draws => Set<Draw>();
    public DbSet<DrawEntrant> DrawEntrants => Set<DrawEntrant>();
    public DbSet<DrawHome> DrawHomes => Set<DrawHome>();
    public DbSet<DrawDigit> DrawDigits => Set<DrawDigit>();
    public DbSet<DrawPlace> DrawPlaces => Set<DrawPlace>();
    public DbSet<DrawStep> DrawSteps => Set<DrawStep>();
}
