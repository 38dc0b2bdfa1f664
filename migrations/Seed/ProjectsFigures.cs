using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Migrations.Seed;

/// <summary>The demonstration rows of Projects.</summary>
internal static class ProjectsFigures
{
    public static Task PlantAsync(VillageDb db, PersonalDataVault vault, CancellationToken cancellation) => Task.CompletedTask;
}
