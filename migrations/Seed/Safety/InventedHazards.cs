using VillageTracker.Domain.Rules;
using VillageTracker.Domain.Safety;

namespace VillageTracker.Migrations.Seed.Safety;

/// <summary>Forty-five hazards: thirty-eight closed, seven open, of which two overdue and one major.</summary>
internal static class InventedHazards
{
    private const int Closed = 38;
    private const string Desk = "演示·村工作人员";

    private static readonly (HazardCategory Category, string Description, string Place)[] Kinds =
    [
        (HazardCategory.EscapeRoutes, "安全出口堆放货物，通道宽度不足", "一层东侧出口"),
        (HazardCategory.Wiring, "插座私拉乱接，线路没有穿管", "办公室与车间连接处"),
        (HazardCategory.FireEquipment, "灭火器压力不足，检查记录缺失", "车间西墙"),
        (HazardCategory.Stacking, "货物堆放过高，堵住消火栓", "二号库房"),
        (HazardCategory.Records, "没有每日防火巡查记录", "值班室"),
        (HazardCategory.Training, "新进员工没有安全培训记录", "办公室"),
        (HazardCategory.HotWork, "电焊作业没有动火审批", "维修间"),
        (HazardCategory.Gas, "厨房没有安装可燃气体报警器", "厨房"),
        (HazardCategory.SpecialEquipment, "叉车检验标志过期", "装卸区"),
        (HazardCategory.Dust, "除尘管道积尘没有清理", "打磨间"),
    ];

    public static IEnumerable<Hazard> Make(Inspection[] inspections, RuleBook rules)
    {
        Inspection[] early = [.. inspections.Where(i => i.CheckedOn < new DateOnly(2020, 9, 10))];
        for (var n = 0; n < Closed; n++)
        {
            var hazard = Find(early[n * early.Length / Closed], n, HazardGrade.General, 15 + n % 3 * 5, rules);
            Settle(hazard, n, rules);
            yield return hazard;
        }

        var september = inspections.First(i => i.CheckedOn >= new DateOnly(2020, 9, 10));
        yield return Overdue(Find(september, 38, HazardGrade.General, 25, rules));
        yield return FailedOnce(Find(inspections.First(i => i.CheckedOn >= new DateOnly(2020, 9, 16)), 39, HazardGrade.General, 15, rules), rules);
        Inspection[] october = [.. inspections.Where(i => i.CheckedOn >= new DateOnly(2020, 10, 12))];
        yield return Major(Find(october.First(i => i.Enterprise.RatedLevel == RiskLevel.Yellow), 43, HazardGrade.Major, 28, rules));
        for (var n = 0; n < 4; n++)
        {
            yield return UnderWay(Find(october[1 + n], 40 + n, HazardGrade.General, 25, rules), n, rules);
        }
    }

    private static Hazard Find(Inspection inspection, int n, HazardGrade grade, int days, RuleBook rules)
    {
        var (category, description, place) = grade == HazardGrade.Major
            ? (HazardCategory.ThreeInOne, "厂房内住人，夜间值守人员与仓库同层居住，没有独立疏散楼梯", "二层北侧")
            : Kinds[n % Kinds.Length];
        var treatment = grade == HazardGrade.Major ? InspectionTreatment.ReportedToStreet : InspectionTreatment.AdvisoryIssued;
        return inspection.Find(new(description, place, category, grade, inspection.FirstInspector, inspection.CheckedOn.AddDays(days)), treatment, rules);
    }

    /// <summary>Told the same day, put right in time, looked at by somebody else as well; every ninth fails once, every eleventh is extended.</summary>
    private static void Settle(Hazard hazard, int n, RuleBook rules)
    {
        Begin(hazard);
        if (n % 11 == 10)
        {
            hazard.Extend(hazard.Deadline.AddDays(-2), hazard.Deadline.AddDays(8), Desk, "配件采购需要时间", rules);
        }

        hazard.AskReinspection(hazard.Deadline.AddDays(-1 - n % 5), Desk, "企业报告已整改", rules);
        if (n % 9 == 8)
        {
            hazard.Reinspect(hazard.LastStepOn.AddDays(3), Pair(hazard), passed: false, "整改不到位，仍有部分物品未清理");
            hazard.SetSecondDeadline(hazard.LastStepOn, hazard.LastStepOn.AddDays(10), Desk, "重新限期", rules);
            hazard.AskReinspection(hazard.Deadline.AddDays(-1), Desk, "企业再次报告已整改", rules);
        }

        hazard.Reinspect(hazard.LastStepOn.AddDays(2 + n % 4), Pair(hazard), passed: true, "已按要求整改");
    }

    private static Hazard Overdue(Hazard hazard)
    {
        Begin(hazard);
        return hazard;
    }

    private static Hazard FailedOnce(Hazard hazard, RuleBook rules)
    {
        Begin(hazard);
        hazard.AskReinspection(hazard.Deadline, Desk, "整改期限已到", rules);
        hazard.Reinspect(hazard.LastStepOn.AddDays(3), Pair(hazard), passed: false, "线路只整改了一半");
        hazard.SetSecondDeadline(hazard.LastStepOn.AddDays(1), hazard.LastStepOn.AddDays(15), Desk, "重新限期", rules);
        return hazard;
    }

    private static Hazard Major(Hazard hazard)
    {
        hazard.Notify(hazard.FoundOn, Desk, "已送达安全隐患告知单，并上报街道安监中心");
        hazard.StartRectifying(hazard.FoundOn.AddDays(1), Desk, "已搬离住宿人员，正在加建疏散楼梯");
        return hazard;
    }

    private static Hazard UnderWay(Hazard hazard, int step, RuleBook rules)
    {
        hazard.Notify(hazard.FoundOn, Desk, "已送达安全隐患告知单");
        if (step > 0)
        {
            hazard.StartRectifying(hazard.FoundOn.AddDays(1), Desk, null);
        }

        if (step == 2)
        {
            hazard.Extend(hazard.FoundOn.AddDays(4), hazard.Deadline.AddDays(7), Desk, "等待厂家上门检修", rules);
        }

        if (step == 3)
        {
            hazard.AskReinspection(hazard.FoundOn.AddDays(5), Desk, "企业报告已整改", rules);
        }

        return hazard;
    }

    private static void Begin(Hazard hazard)
    {
        hazard.Notify(hazard.FoundOn, Desk, "已送达安全隐患告知单");
        hazard.StartRectifying(hazard.FoundOn.AddDays(1), Desk, null);
    }

    private static string[] Pair(Hazard hazard) => [hazard.FoundBy, hazard.Inspection.SecondInspector];
}
