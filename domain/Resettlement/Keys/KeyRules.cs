using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Resettlement.Keys;

/// <summary>The dated rules of hand-over and what follows it.</summary>
public static class KeyRules
{
    /// <summary>Days to repair what is serious.</summary>
    public const string SeriousRepairDays = "Resettlement.Keys.SeriousRepairDays";

    /// <summary>Days to repair the rest.</summary>
    public const string RepairDays = "Resettlement.Keys.RepairDays";

    public static DateOnly RepairBy(this RuleBook rules, bool serious, DateOnly on) => on.AddDays((int)rules.Value(serious ? SeriousRepairDays : RepairDays));
}
