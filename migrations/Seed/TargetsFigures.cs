using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Migrations.Seed;

/// <summary>The demonstration rows of Targets.</summary>
internal static class TargetsFigures
{
    public static Task PlantAsync(VillageDb db, PersonalDataVault vault, CancellationToken cancellation) => Task.CompletedTask;
}
