using VillageTracker.Domain.Land;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Migrations.Seed.Land;

/// <summary>How much parcels may overlap and areas may differ: local settings that every installation starts with.</summary>
internal static class LandRuleRows
{
    private const string Local = "本系统示例限差（由测绘单位、街道确定后更换）";
    private const string Survey = "勘测定界报件通行限差：1 平方米或 0.0001 公顷中较大者（待核实）";
    private static readonly DateOnly From = new(2019, 1, 1);

    public static IEnumerable<DatedRule> All() =>
    [
        Row(LandRules.OverlapTolerance, "地块重叠允许值", 1m, "平方米", Local),
        Row(LandRules.SliverArea, "碎片面积", 5m, "平方米", Local),
        Row(LandRules.SliverWidth, "狭长碎片平均宽度", 0.5m, "米", Local),
        Row(LandRules.GapWidth, "相邻地块缝隙宽度", 0.5m, "米", Local),
        Row(LandRules.ImportDifferenceSquareMetres, "导入面积限差（平方米）", 1m, "平方米", Survey),
        Row(LandRules.ImportDifferenceHectares, "导入面积限差（公顷）", 0.0001m, "公顷", Survey),
        Row(LandRules.RegistrationDifferencePercent, "登记面积与图上面积相差提示", 2m, "%", Local),
    ];

    private static DatedRule Row(string code, string name, decimal value, string unit, string source) =>
        new(code, name, value, unit, From, source, isDemonstration: true);
}
