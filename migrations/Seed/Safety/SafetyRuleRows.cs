using VillageTracker.Domain.Rules;
using VillageTracker.Domain.Safety;

namespace VillageTracker.Migrations.Seed.Safety;

/// <summary>How often enterprises are checked and how long a hazard may stay: local settings that every installation starts with.</summary>
internal static class SafetyRuleRows
{
    public static IEnumerable<DatedRule> All()
    {
        var from = new DateOnly(2020, 1, 1);
        foreach (var (level, months) in ((RiskLevel, int)[])
            [(RiskLevel.Red, 1), (RiskLevel.Orange, 2), (RiskLevel.Yellow, 6), (RiskLevel.Blue, 12)])
        {
            yield return new(SafetyRules.CheckEveryMonths(level), $"滚动检查频次·{level.Label()}", months, "个月", from,
                "本系统示例标准（检查频次由街道、村自定，待核实）", isDemonstration: true);
        }

        yield return new(SafetyRules.RectifyWithinDays, "隐患整改期限（最长）", 30, "天", from,
            "本系统示例标准（参照限期整改文书通行的30日，待核实）", isDemonstration: true);
        yield return new(SafetyRules.ReinspectWithinDays, "隐患复查期限", 10, "天", from,
            "《安全生产违法行为行政处罚办法》关于10日内复查的规定（条文待核实）", isDemonstration: true);
    }
}
