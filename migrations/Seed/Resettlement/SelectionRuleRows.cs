using VillageTracker.Domain.Resettlement.Selections;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Migrations.Seed.Resettlement;

/// <summary>The rules of choosing homes, which every installation starts with.</summary>
internal static class SelectionRuleRows
{
    private const string Source = "参照外地安置房选房办法的示例标准，由街道确定后更换";
    private static readonly DateOnly From = new(2019, 1, 1);

    public static IEnumerable<DatedRule> All() =>
    [
        Row(SelectionRules.MostHomes, "选房每户最多几套", 3, "套"),
        Row(SelectionRules.MostOvershoot, "选房最多几套可以超出安置面积", 1, "套"),
        Row(SelectionRules.AllowedExcess, "选房合计最多可以超出安置面积", 60, "平方米"),
        Row(SelectionRules.MostOfType + "三室两厅", "选房三室两厅每户最多几套", 1, "套"),
        Row(SelectionRules.MinutesPerTurn, "选房每户时间", 10, "分钟"),
        Row(SelectionRules.MinutesToCome, "叫号后等候时间", 3, "分钟"),
    ];

    private static DatedRule Row(string code, string name, decimal value, string unit) => new(code, name, value, unit, From, Source, isDemonstration: true);
}
