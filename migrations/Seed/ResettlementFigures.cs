using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Migrations.Seed;

/// <summary>The demonstration rows of Resettlement.</summary>
internal static class ResettlementFigures
{
    public static Task PlantAsync(VillageDb db, PersonalDataVault vault, CancellationToken cancellation) => Task.CompletedTask;
}
