using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.EntitlementRecords;
using VillageTracker.Domain.Resettlement.Items;

namespace VillageTracker.Domain.Resettlement.Prices;

/// <summary>Everything of the price table (安置价格表) that is a dated rule: what it is called, in what unit, and what it does on a statement.</summary>
/// <param name="Code">Of the dated rule.</param>
public sealed record PriceEntry(string Code, string Name, string Unit, string Meaning)
{
    /// <summary>Money, or area to a hundredth, has two decimals at most.</summary>
    public const int Decimals = 2;
}

public static class PriceCatalogue
{
    /// <summary>In the order of the table.</summary>
    public static IReadOnlyList<PriceEntry> All { get; } =
    [
        new(ResettlementRules.ResettlementPrice, "安置价", "元/平方米", "安置面积以内"),
        new(ResettlementRules.CostPrice, "成本价", "元/平方米", "超出安置面积、在允许超出面积以内"),
        new(ResettlementRules.MarketPrice, "市场价", "元/平方米", "再超出的部分"),
        new(ResettlementRules.SmallExcess, "允许超出面积", "平方米", "每户按成本价的上限"),
        new(ResettlementRules.BuyBackPrice, "剩余安置面积弃购补偿价", "元/平方米", "户里选弃购时抵扣"),
        new(ResettlementRules.MaintenanceFundRate, "住宅专项维修资金", "元/平方米", "代收，按整套实测面积"),
        .. ItemKinds.All.Select(kind => new PriceEntry(kind.Rule(), kind.Label(), kind.Unit() == "㎡" ? "元/平方米" : $"元/{kind.Unit()}",
            kind.Group() == Calculation.SettlementGroup.Annex ? "附属，户里要了才收" : "代收，交给收费单位")),
        .. Enum.GetValues<EntitlementExtraKind>().Select(kind => new PriceEntry(kind.Rule(), $"{kind.Label()}照顾增加人口", "人", "按人口核定安置面积时")),
        new(ResettlementRules.StatementWithinDays, "分配后开结算单期限", "天", "从分配之日起"),
        new(ResettlementRules.PayWithinDays, "开单后交款期限", "天", "从开单之日起"),
    ];

    public static PriceEntry? Find(string code) => All.FirstOrDefault(e => e.Code == code);

    internal static string NameOf(string code) => Find(code)?.Name ?? code;
}

/// <summary>Nobody guesses a price: it is missing for the day.</summary>
public sealed record PriceNotSet(string Name, DateOnly On) : Refusal($"{On:yyyy-MM-dd} 没有有效的“{Name}”，请书记先在“价格和政策”里补录。");

/// <summary>Prices and areas are exact.</summary>
public sealed record PriceDecimals(string Name, decimal Value) : Refusal($"“{Name}”填的是 {Value}，最多两位小数，请核对。");
