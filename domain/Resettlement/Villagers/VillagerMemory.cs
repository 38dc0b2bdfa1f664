using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Villagers;

/// <summary>Cases that villagers looked at lately, masked as they saw them; apart from the office's figures, which they must not push out.</summary>
public sealed class VillagerMemory
{
    private const int Most = 6_000;

    internal StampedFigures Cases { get; } = new(Most);
}
