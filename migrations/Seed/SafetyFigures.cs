using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules;
using VillageTracker.Domain.Safety;
using VillageTracker.Migrations.Seed.Safety;

namespace VillageTracker.Migrations.Seed;

/// <summary>Enterprises, checks and hazards. The articles give no figure: all of it is invented and marked.</summary>
internal static class SafetyFigures
{
    public static readonly DateOnly Until = new(2020, 10, 31);

    public static async Task PlantAsync(VillageDb db, PersonalDataVault vault, CancellationToken cancellation)
    {
        // Numbers first: taking them saves, and nothing else may be waiting then.
        await db.TakeNumbersAsync(EnterpriseCodes.SeriesOf(ReferenceData.VillageCode), InventedEnterprises.Count, cancellation);
        var plan = InspectionPlan.Make();
        var firstNumber = await db.TakeNumbersAsync(Inspection.SeriesOf(2020), plan.Count, cancellation);

        VillageFigures.Announce(db);
        DatedRule[] rules = [.. Rules()];
        db.AddRange(rules);
        var enterprises = InventedEnterprises.Make(vault);
        db.AddRange(enterprises);
        var inspections = InventedInspections.Make(plan, enterprises, firstNumber);
        db.AddRange(inspections);
        db.AddRange(InventedHazards.Make(inspections, new RuleBook(Until, rules)));
        await db.SaveChangesAsync(cancellation);
    }

    private static IEnumerable<DatedRule> Rules()
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
