using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement.Calculation;

/// <summary>How large a household's entitlement (安置面积) is, by the mode of its policy; rounded half up to 0.01 m².</summary>
public static class Entitlements
{
    /// <summary>按人口: counted persons times m² for each; extra categories are persons of their own share.</summary>
    public static FloorArea PerCapita(decimal persons, FloorArea each) => FloorArea.RoundSquareMetres(persons * each.SquareMetres);

    /// <summary>按面积: the recognised lawful area times a ratio (1 for 拆一还一), at most the cap.</summary>
    public static FloorArea PerOldArea(FloorArea recognised, decimal ratio, FloorArea? cap)
    {
        var area = FloorArea.RoundSquareMetres(recognised.SquareMetres * ratio);
        return cap is { } most ? FloorArea.Min(area, most) : area;
    }

    /// <summary>两者取大: by persons or by old area, whichever is larger, at most the cap.</summary>
    public static FloorArea GreaterOf(FloorArea perCapita, FloorArea perOldArea, FloorArea? cap)
    {
        var area = perCapita > perOldArea ? perCapita : perOldArea;
        return cap is { } most ? FloorArea.Min(area, most) : area;
    }

    /// <summary>等值调换: what the compensation and award buy at the resettlement price.</summary>
    /// <exception cref="RefusedException">The price is not above zero (<see cref="EntitlementPriceMissing"/>).</exception>
    public static FloorArea ByValue(Money compensationAndAward, UnitPrice resettlement) => resettlement > UnitPrice.Zero
        ? FloorArea.RoundSquareMetres(compensationAndAward.Yuan / resettlement.YuanPerSqm)
        : throw new RefusedException(new EntitlementPriceMissing());
}

/// <summary>Value can only be exchanged at a price.</summary>
public sealed record EntitlementPriceMissing() : Refusal("等值调换需要大于0的安置价，请先在安置政策中填写。");
