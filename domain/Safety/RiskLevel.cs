namespace VillageTracker.Domain.Safety;

/// <summary>The four colours of a workplace's risk (风险等级), from the highest. Stored by name.</summary>
public enum RiskLevel
{
    /// <summary>重大风险.</summary>
    Red,

    /// <summary>较大风险.</summary>
    Orange,

    /// <summary>一般风险.</summary>
    Yellow,

    /// <summary>低风险.</summary>
    Blue,
}

/// <summary>What makes a workplace riskier than its trade alone (重点风险标记). Stored as a number: the values are part of the data and never change.</summary>
[Flags]
public enum RiskMarks
{
    None = 0,

    /// <summary>危险化学品.</summary>
    DangerousChemicals = 1,

    /// <summary>粉尘涉爆.</summary>
    Dust = 2,

    /// <summary>涉氨制冷.</summary>
    Ammonia = 4,

    /// <summary>有限空间.</summary>
    ConfinedSpace = 8,

    /// <summary>动火作业.</summary>
    HotWork = 16,

    /// <summary>特种设备.</summary>
    SpecialEquipment = 32,

    /// <summary>劳动密集.</summary>
    ManyWorkers = 64,

    /// <summary>仓储物流.</summary>
    Storage = 128,

    /// <summary>三合一: living, storing and producing in one building.</summary>
    ThreeInOne = 256,

    /// <summary>使用燃气.</summary>
    Gas = 512,

    /// <summary>彩钢板建筑.</summary>
    SandwichPanels = 1024,
}
