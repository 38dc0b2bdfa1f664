namespace VillageTracker.Domain.Safety;

/// <summary>How grave a hazard is (隐患等级). Stored by name.</summary>
public enum HazardGrade
{
    /// <summary>一般事故隐患: small harm, put right at once or soon.</summary>
    General,

    /// <summary>重大事故隐患: great harm, or hard to remove, needing a stop of work.</summary>
    Major,
}

/// <summary>What sort of hazard it is (隐患类别). Stored by name.</summary>
public enum HazardCategory
{
    EscapeRoutes, Wiring, FireEquipment, DangerousGoods, Gas, HotWork, SpecialEquipment, ConfinedSpace, Dust, Heights, Stacking,
    ThreeInOne, Structure, Records, Training, EmergencyPlan, Other,
}

/// <summary>The words the screens use.</summary>
public static class SafetyLabels
{
    public static string Label(this HazardGrade grade) => grade == HazardGrade.Major ? "重大事故隐患" : "一般事故隐患";

    public static string Label(this HazardCategory category) => category switch
    {
        HazardCategory.EscapeRoutes => "消防通道、安全出口",
        HazardCategory.Wiring => "电气线路",
        HazardCategory.FireEquipment => "消防设施",
        HazardCategory.DangerousGoods => "易燃易爆、危化品",
        HazardCategory.Gas => "燃气",
        HazardCategory.HotWork => "动火、临时用电",
        HazardCategory.SpecialEquipment => "特种设备",
        HazardCategory.ConfinedSpace => "有限空间",
        HazardCategory.Dust => "粉尘",
        HazardCategory.Heights => "高处、临边",
        HazardCategory.Stacking => "仓储堆放",
        HazardCategory.ThreeInOne => "三合一、违规住人",
        HazardCategory.Structure => "建筑结构",
        HazardCategory.Records => "制度台账",
        HazardCategory.Training => "培训持证",
        HazardCategory.EmergencyPlan => "应急预案",
        _ => "其他",
    };

    public static string Label(this RiskLevel level) => level switch
    {
        RiskLevel.Red => "红色（重大风险）",
        RiskLevel.Orange => "橙色（较大风险）",
        RiskLevel.Yellow => "黄色（一般风险）",
        _ => "蓝色（低风险）",
    };

    public static string Label(this RiskMarks mark) => mark switch
    {
        RiskMarks.DangerousChemicals => "危险化学品",
        RiskMarks.Dust => "粉尘涉爆",
        RiskMarks.Ammonia => "涉氨制冷",
        RiskMarks.ConfinedSpace => "有限空间",
        RiskMarks.HotWork => "动火作业",
        RiskMarks.SpecialEquipment => "特种设备",
        RiskMarks.ManyWorkers => "劳动密集",
        RiskMarks.Storage => "仓储物流",
        RiskMarks.ThreeInOne => "三合一",
        RiskMarks.Gas => "使用燃气",
        RiskMarks.SandwichPanels => "彩钢板建筑",
        _ => "无",
    };

    public static string Label(this InspectionResult result) => result switch
    {
        InspectionResult.NoHazard => "未发现隐患",
        InspectionResult.HazardsFound => "发现隐患",
        _ => "未能完成检查",
    };

    public static string Label(this InspectionTreatment treatment) => treatment switch
    {
        InspectionTreatment.NothingToDo => "无需处理",
        InspectionTreatment.RemindedOnSite => "当场提醒改正",
        InspectionTreatment.AdvisoryIssued => "发出安全隐患告知单",
        _ => "上报街道安监中心",
    };

    /// <summary>Every single mark, for the boxes of a form.</summary>
    public static IReadOnlyList<RiskMarks> EachMark { get; } = [.. Enum.GetValues<RiskMarks>().Where(m => m != RiskMarks.None)];
}
