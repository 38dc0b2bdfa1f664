using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Migrations.Seed;

/// <summary>The demonstration rows of Land.</summary>
internal static class LandFigures
{
    public static Task PlantAsync(VillageDb db, PersonalDataVault vault, CancellationToken cancellation) => Task.CompletedTask;
}
