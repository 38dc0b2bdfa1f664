using VillageTracker.Domain.Common;
using VillageTracker.Domain.Rules;
using VillageTracker.Domain.Safety;

namespace VillageTracker.UnitTests.Safety;

/// <summary>An ordinary enterprise, check and hazard of September 2020, to be changed by the test.</summary>
internal static class SafetyData
{
    public const long Village = 320902007203;
    public static readonly DateOnly Today = new(2020, 9, 1);

    public static RuleBook Rules { get; } = new(Today,
    [
        Rule(SafetyRules.RectifyWithinDays, 30), Rule(SafetyRules.ReinspectWithinDays, 10),
        Rule(SafetyRules.CheckEveryMonths(RiskLevel.Red), 1), Rule(SafetyRules.CheckEveryMonths(RiskLevel.Orange), 2),
        Rule(SafetyRules.CheckEveryMonths(RiskLevel.Yellow), 6), Rule(SafetyRules.CheckEveryMonths(RiskLevel.Blue), 12),
    ]);

    public static EnterpriseFacts Facts { get; } = new("示例木业有限公司", CreditCode.Parse("91320902MA1TH0016Y"), "圩洋村三组", "木材加工", 26,
        "王小明", RiskMarks.Dust | RiskMarks.HotWork, null);

    public static HazardFacts HazardFacts { get; } = new("安全出口堆放货物", "一层东侧", HazardCategory.EscapeRoutes, HazardGrade.General, "张三", new(2020, 9, 16));

    public static InspectionFacts CheckFacts { get; } = new(Today, new(9, 0), new(10, 30), "张三", "李四", "王小明", "疏散通道；用电", null,
        InspectionTreatment.NothingToDo, IsCompleted: true, null);

    public static Enterprise Enterprise(RiskLevel level = RiskLevel.Yellow) =>
        Domain.Safety.Enterprise.Register(Village, "Q001", Facts, level, new(2020, 1, 6));

    public static Inspection Check(InspectionFacts? facts = null) =>
        Inspection.Record(Enterprise(), "AQJC-2020-0001", facts ?? CheckFacts, Today);

    public static Hazard Hazard(HazardFacts? facts = null) => Check().Find(facts ?? HazardFacts, InspectionTreatment.AdvisoryIssued, Rules);

    public static Hazard BeingRectified()
    {
        var hazard = Hazard();
        hazard.Notify(Today, "王五", null);
        hazard.StartRectifying(Today.AddDays(1), "王五", null);
        return hazard;
    }

    public static Hazard AwaitingReinspection()
    {
        var hazard = BeingRectified();
        hazard.AskReinspection(new(2020, 9, 10), "王五", "企业报告已整改", Rules);
        return hazard;
    }

    private static DatedRule Rule(string code, int value) => new(code, code, value, "", new(2020, 1, 1), "测试", isDemonstration: true);
}
