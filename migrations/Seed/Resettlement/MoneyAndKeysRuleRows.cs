using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Certificates;
using VillageTracker.Domain.Resettlement.Disputes;
using VillageTracker.Domain.Resettlement.Keys;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Migrations.Seed.Resettlement;

/// <summary>Instalments, repairs, certificates, visits and the clocks of disputes: law with its source, and the office's own settings, marked until it confirms them.</summary>
internal static class MoneyAndKeysRuleRows
{
    private const string Own = "本系统示例标准，由街道确定后更换";
    private static readonly DateOnly From = new(2019, 1, 1);

    public static IEnumerable<DatedRule> All() =>
    [
        Row(ResettlementRules.Instalments, "结算单最多分几次交款", 3, "次"),
        Row(ResettlementRules.FirstInstalmentPercent, "分期交款首期最低比例", 50, "%"),
        Row(ResettlementRules.InstalmentDays, "分期交款交清期限", 90, "天"),
        Row(KeyRules.SeriousRepairDays, "交房严重问题维修期限", 7, "天"),
        Row(KeyRules.RepairDays, "交房一般问题维修期限", 30, "天"),
        new(FollowUpRules.RegistryDays, "不动产登记办结期限", 30, "个工作日", From, "《不动产登记暂行条例》第二十条", isDemonstration: false),
        Row(FollowUpRules.First, "交房后第一次回访", 6, "个月"),
        Row(FollowUpRules.Second, "交房后第二次回访", 12, "个月"),
        Row(FollowUpRules.Third, "交房后第三次回访", 24, "个月"),
        Row(DisputeRules.VillageDays, "争议案件村级办理期限", 30, "天"),
        Row(DisputeRules.StreetDays, "争议案件街道办理期限", 45, "天"),
        Row(DisputeRules.DistrictDays, "争议案件区级办理期限", 60, "天"),
        new(DisputeRules.PetitionAcceptDays, "信访受理告知期限", 15, "天", From, "《信访工作条例》（2022 年）", isDemonstration: false),
        new(DisputeRules.PetitionFinishDays, "信访办结期限", 60, "天", From, "《信访工作条例》（2022 年）", isDemonstration: false),
        new(DisputeRules.PetitionExtendDays, "信访情况复杂最多延长", 30, "天", From, "《信访工作条例》（2022 年）", isDemonstration: false),
    ];

    /// <summary>What is looked at when keys are handed over.</summary>
    public static IEnumerable<HandOverItem> Items() =>
        ((string[])["墙面地面", "防水（24 小时试水）", "门窗", "给水", "供电", "燃气", "排水", "电梯", "消防设施", "质量保证书、使用说明书"])
            .Select((name, n) => new HandOverItem(n + 1, name, From, Own, isDemonstration: true));

    private static DatedRule Row(string code, string name, decimal value, string unit) => new(code, name, value, unit, From, Own, isDemonstration: true);
}
