namespace VillageTracker.Domain.Demolition.Compensation;

/// <summary>What a rate is multiplied with (计价方式). Stored by name.</summary>
public enum RateBasis
{
    /// <summary>The amount is the appraiser's, the policy only says that it is paid.</summary>
    Appraised,

    /// <summary>Yuan per m² of recognised area, or of the item's own area.</summary>
    PerSquareMetre,

    /// <summary>Yuan for the household.</summary>
    PerHousehold,

    /// <summary>Yuan for each person of the group the rate is for.</summary>
    PerPerson,

    /// <summary>Yuan for each piece, metre or tree of the catalogue.</summary>
    PerItem,

    /// <summary>Percent of the value of the house.</summary>
    PercentOfHouse,

    /// <summary>One sum divided by the households that share it.</summary>
    Shared,
}

/// <summary>Whom a rate is meant for (享受对象). Stored by name.</summary>
public enum CareGroup
{
    /// <summary>Everybody.</summary>
    Everyone,

    /// <summary>低保、特困: households on minimum living allowance.</summary>
    Hardship,

    /// <summary>大病.</summary>
    SeriousIllness,

    /// <summary>残疾.</summary>
    Disabled,

    /// <summary>优抚对象.</summary>
    Veteran,

    /// <summary>失独家庭.</summary>
    LostOnlyChild,
}

/// <summary>What becomes of a line's money (结算方式). Stored by name.</summary>
public enum LineUse
{
    /// <summary>货币支付: paid out to the payee account of the agreement.</summary>
    Cash,

    /// <summary>换成安置面积: the house, which an exchange turns into floor area.</summary>
    Area,

    /// <summary>抵扣安置房款: credited in the settlement statement of the new home.</summary>
    SetOff,
}

/// <summary>Where the household lives until its new home is there (过渡方式). Stored by name.</summary>
public enum TransitionMode
{
    /// <summary>自行过渡: it finds a place itself and is paid for it.</summary>
    SelfArranged,

    /// <summary>周转用房: a house is provided; nothing is paid unless the term is overrun.</summary>
    RentalHouse,
}

/// <summary>How the entitled area is found (安置面积计算方式). Stored by name.</summary>
public enum EntitlementMode
{
    /// <summary>按人口.</summary>
    PerCapita,

    /// <summary>按认定面积.</summary>
    PerOldArea,

    /// <summary>等值调换.</summary>
    ByValue,

    /// <summary>人口、面积两者取大.</summary>
    GreaterOf,
}

public static class CompensationKinds
{
    public static string Label(this RateBasis basis) => basis switch
    {
        RateBasis.Appraised => "按评估",
        RateBasis.PerSquareMetre => "按面积",
        RateBasis.PerHousehold => "按户",
        RateBasis.PerPerson => "按人",
        RateBasis.PerItem => "按数量",
        RateBasis.PercentOfHouse => "按房屋价值比例",
        RateBasis.Shared => "按户分摊",
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };

    public static string Label(this CareGroup group) => group switch
    {
        CareGroup.Everyone => "所有被征收户",
        CareGroup.Hardship => "低保、特困",
        CareGroup.SeriousIllness => "大病",
        CareGroup.Disabled => "残疾",
        CareGroup.Veteran => "优抚对象",
        CareGroup.LostOnlyChild => "失独家庭",
        _ => throw new ArgumentOutOfRangeException(nameof(group)),
    };

    public static string Label(this LineUse use) => use switch
    {
        LineUse.Cash => "货币支付",
        LineUse.Area => "换成安置面积",
        LineUse.SetOff => "抵扣安置房款",
        _ => throw new ArgumentOutOfRangeException(nameof(use)),
    };

    public static string Label(this TransitionMode mode) => mode switch
    {
        TransitionMode.SelfArranged => "自行过渡",
        TransitionMode.RentalHouse => "提供周转用房",
        _ => throw new ArgumentOutOfRangeException(nameof(mode)),
    };

    public static string Label(this EntitlementMode mode) => mode switch
    {
        EntitlementMode.PerCapita => "按人口",
        EntitlementMode.PerOldArea => "按认定面积",
        EntitlementMode.ByValue => "等值调换",
        EntitlementMode.GreaterOf => "人口、面积两者取大",
        _ => throw new ArgumentOutOfRangeException(nameof(mode)),
    };
}
