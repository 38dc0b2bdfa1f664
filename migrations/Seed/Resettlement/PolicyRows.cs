using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.EntitlementRecords;
using VillageTracker.Domain.Resettlement.Items;
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
        Row(ResettlementRules.SmallExcess, "允许超出面积", 10.00m, "平方米"),
        Row(ResettlementRules.ResettlementPrice, "安置价", 1650.00m, "元/平方米"),
        Row(ResettlementRules.CostPrice, "成本价", 2850.00m, "元/平方米"),
        Row(ResettlementRules.MarketPrice, "市场价", 5600.00m, "元/平方米"),
        Row(ResettlementRules.MaintenanceFundRate, "住宅专项维修资金", 65.00m, "元/平方米"),
        Row(ResettlementRules.BuyBackPrice, "剩余安置面积弃购补偿价", 600.00m, "元/平方米"),
        Row(ItemKind.StorageRoom.Rule(), "储藏室价格", 1200.00m, "元/平方米"),
        Row(ItemKind.Garage.Rule(), "车库价格", 2200.00m, "元/平方米"),
        Row(ItemKind.ParkingSpace.Rule(), "车位价格", 30000.00m, "元/个"),
        Row(ItemKind.CableTelevision.Rule(), "有线电视初装费", 300.00m, "元/户"),
        Row(ItemKind.Gas.Rule(), "燃气初装费", 2400.00m, "元/户"),
        Row(ItemKind.RegistrationFee.Rule(), "不动产登记费", 80.00m, "元/户"),
        Row(EntitlementExtraKind.OnlyChild.Rule(), "独生子女照顾增加人口", 1.00m, "人"),
        Row(EntitlementExtraKind.UnmarriedAdult.Rule(), "大龄未婚照顾增加人口", 1.00m, "人"),
        Row(ResettlementRules.StatementWithinDays, "分配后开结算单期限", StatementDays, "天"),
        Row(ResettlementRules.PayWithinDays, "开单后交款期限", PayDays, "天"),
    ];

    private static DatedRule Row(string code, string name, decimal value, string unit) =>
        new(code, name, value, unit, From, Source, isDemonstration: true);
}
