namespace VillageTracker.Domain.Resettlement.EntitlementRecords;

/// <summary>Who adds persons beyond the heads (照顾增加人口类别); how many each adds is a dated rule. Stored by name.</summary>
public enum EntitlementExtraKind
{
    /// <summary>独生子女.</summary>
    OnlyChild,

    /// <summary>大龄未婚.</summary>
    UnmarriedAdult,
}

public static class EntitlementExtraKinds
{
    /// <summary>The dated rule that says how many persons each adds.</summary>
    public static string Rule(this EntitlementExtraKind kind) => $"Resettlement.Entitlement.Extra.{kind}";

    public static string Label(this EntitlementExtraKind kind) => kind switch
    {
        EntitlementExtraKind.OnlyChild => "独生子女",
        EntitlementExtraKind.UnmarriedAdult => "大龄未婚",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

/// <summary>What becomes of entitlement that no home used up (剩余安置面积). Stored by name.</summary>
public enum UnusedEntitlement
{
    /// <summary>未选择: the household has not said yet; it is kept.</summary>
    Undecided,

    /// <summary>保留: kept for a later estate.</summary>
    Kept,

    /// <summary>弃购: bought back at the price of the policy, credited on the last home's statement.</summary>
    BoughtBack,
}

public static class UnusedEntitlements
{
    public static string Label(this UnusedEntitlement choice) => choice switch
    {
        UnusedEntitlement.Undecided => "未选择，先保留",
        UnusedEntitlement.Kept => "保留",
        UnusedEntitlement.BoughtBack => "弃购，由村里按价补偿",
        _ => throw new ArgumentOutOfRangeException(nameof(choice)),
    };
}
