namespace VillageTracker.Domain.Demolition.HouseholdFiles;

/// <summary>How far an appraisal report has come (评估流程): delivered, perhaps reviewed, perhaps identified, then the value stands.</summary>
public enum AppraisalStatus
{
    /// <summary>已送达: the household may ask for a review.</summary>
    Delivered,

    /// <summary>复核中: the firm owes an answer.</summary>
    Reviewing,

    /// <summary>复核已答复: the household may ask the expert committee.</summary>
    Reviewed,

    /// <summary>鉴定中: the committee owes an opinion.</summary>
    Identifying,

    /// <summary>鉴定已完成: nothing further may be asked.</summary>
    Identified,

    /// <summary>已定: accepted, or the time to object has passed; the value is the household's.</summary>
    Final,
}

public static class AppraisalStatuses
{
    /// <summary>The word the screens use.</summary>
    public static string Label(this AppraisalStatus status) => status switch
    {
        AppraisalStatus.Delivered => "已送达",
        AppraisalStatus.Reviewing => "复核中",
        AppraisalStatus.Reviewed => "复核已答复",
        AppraisalStatus.Identifying => "鉴定中",
        AppraisalStatus.Identified => "鉴定已完成",
        AppraisalStatus.Final => "评估价已定",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>What the running clock is for; null where none runs.</summary>
    public static string? ClockLabel(this AppraisalStatus status) => status switch
    {
        AppraisalStatus.Delivered => "申请复核的最后一天",
        AppraisalStatus.Reviewing => "评估机构答复复核的最后一天",
        AppraisalStatus.Reviewed => "申请鉴定的最后一天",
        AppraisalStatus.Identifying => "专家委员会出具意见的最后一天",
        _ => null,
    };

    /// <summary>The clock is the household's own right; the other clocks are somebody's duty.</summary>
    public static bool IsHouseholdsClock(this AppraisalStatus status) => status is AppraisalStatus.Delivered or AppraisalStatus.Reviewed;
}
