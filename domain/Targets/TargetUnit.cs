namespace VillageTracker.Domain.Targets;

/// <summary>What a target counts (计量单位). The currency is part of it, so that dollars and yuan are never added. Stored by name.</summary>
public enum TargetUnit
{
    /// <summary>元, kept in fen.</summary>
    Cny,

    /// <summary>美元, kept in cents.</summary>
    Usd,

    /// <summary>家: firms.</summary>
    Firms,

    /// <summary>个: projects.</summary>
    Items,

    /// <summary>户: self-employed and private enterprises.</summary>
    Households,
}

public static class TargetUnits
{
    public static string Label(this TargetUnit unit) => unit switch
    {
        TargetUnit.Cny => "元",
        TargetUnit.Usd => "美元",
        TargetUnit.Firms => "家",
        TargetUnit.Items => "个",
        TargetUnit.Households => "户",
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    public static bool IsMoney(this TargetUnit unit) => unit is TargetUnit.Cny or TargetUnit.Usd;

    /// <summary>How many of the stored integer make one unit: 100 for money, 1 for what is counted.</summary>
    public static int Scale(this TargetUnit unit) => unit.IsMoney() ? 100 : 1;
}
