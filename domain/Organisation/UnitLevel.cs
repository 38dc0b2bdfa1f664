namespace VillageTracker.Domain.Organisation;

/// <summary>The levels of administration (行政层级) that the village answers to and is made of, from above.</summary>
public enum UnitLevel { Province, City, District, Street, Village, VillagerGroup }
