namespace VillageTracker.Domain.Demolition.HouseholdFiles;

/// <summary>What a building is used for (房屋用途), as it really is used.</summary>
public enum BuildingUse { Dwelling, Annex, Shop, Workshop, Storage, Office, Other }

/// <summary>房屋结构, as the certificates name it.</summary>
public enum BuildingStructure { ReinforcedConcrete, BrickConcrete, BrickTimber, Steel, Simple, Other }

/// <summary>Where the measuring stands (测绘).</summary>
public enum BuildingMeasuring
{
    /// <summary>待测绘.</summary>
    Pending,

    /// <summary>已测绘.</summary>
    Measured,

    /// <summary>要求重测: the household disputes the figure.</summary>
    Disputed,
}

/// <summary>The words the screens use.</summary>
public static class BuildingWords
{
    public static string Label(this BuildingUse use) => use switch
    {
        BuildingUse.Dwelling => "住宅",
        BuildingUse.Annex => "附房",
        BuildingUse.Shop => "店铺",
        BuildingUse.Workshop => "生产用房",
        BuildingUse.Storage => "仓储",
        BuildingUse.Office => "办公",
        _ => "其他",
    };

    public static string Label(this BuildingStructure structure) => structure switch
    {
        BuildingStructure.ReinforcedConcrete => "钢混",
        BuildingStructure.BrickConcrete => "砖混",
        BuildingStructure.BrickTimber => "砖木",
        BuildingStructure.Steel => "钢结构",
        BuildingStructure.Simple => "简易",
        _ => "其他",
    };

    public static string Label(this BuildingMeasuring measuring) => measuring switch
    {
        BuildingMeasuring.Pending => "待测绘",
        BuildingMeasuring.Measured => "已测绘",
        _ => "要求重测",
    };
}
