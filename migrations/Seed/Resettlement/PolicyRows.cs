using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Migrations.Seed.Resettlement;

/// <summary>The invented settlement policy: no published text gives the prices of 富贵春花园.</summary>
internal static class PolicyRows
{
    public const int StatementDays = 60;
    public const int PayDays = 30;

    private const string Source = "演示政策，真实价格须由街道提供";
    private static readonly DateOnly From = new(2020, 1, 1);

    public static IReadOnlyList<DatedRule> All() =>
    [
        Row(ResettlementRules.EntitlementRatio, "认定面积与安置面积之比", 1.00m, "倍"),
        Row(ResettlementRules.SmallExcess, "允许超出面积", 10.00m, "平方米"),
        Row(ResettlementRules.ResettlementPrice, "安置价", 1650.00m, "元/平方米"),
        Row(ResettlementRules.CostPrice, "成本价", 2850.00m, "元/平方米"),
        Row(ResettlementRules.MarketPrice, "市场价", 5600.00m, "元/平方米"),
        Row(ResettlementRules.MaintenanceFundRate, "住宅专项维修资金", 65.00m, "元/平方米"),
        Row(ResettlementRules.StatementWithinDays, "分配后开结算单期限", StatementDays, "天"),
        Row(ResettlementRules.PayWithinDays, "开单后交款期限", PayDays, "天"),
    ];

    private static DatedRule Row(string code, string name, decimal value, string unit) =>
        new(code, name, value, unit, From, Source, isDemonstration: true);
}
