using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition;

/// <summary>A village in which part of an area lies (所在村组).</summary>
public sealed class DemolitionAreaLocation : IBelongsToVillage
{
    public const int GroupsMaxLength = 40;

    private DemolitionAreaLocation() { }

    internal DemolitionAreaLocation(long villageCode, long unitCode, string? groups) =>
        (VillageCode, UnitCode, Groups) = (villageCode, unitCode, groups);

    public int Id { get; private set; }
    public int AreaId { get; private set; }

    /// <summary>The village that runs the work, as on the area.</summary>
    public long VillageCode { get; private set; }

    /// <summary>The village in which the land lies.</summary>
    public long UnitCode { get; private set; }

    /// <summary>The villager groups, as the office writes them: 二、三组.</summary>
    public string? Groups { get; private set; }
}
