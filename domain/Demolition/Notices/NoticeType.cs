namespace VillageTracker.Domain.Demolition.Notices;

/// <summary>What is posted (公示种类). Stored by name.</summary>
public enum NoticeType
{
    /// <summary>调查结果公示: within the area (征收条例 art. 15).</summary>
    SurveyResult,

    /// <summary>补偿安置方案征求意见公告: for everybody (征收条例 art. 10, 土地管理法 art. 47).</summary>
    CommentRequest,

    /// <summary>分户补偿情况公示: within the area to the people concerned (征收条例 art. 29).</summary>
    HouseholdCompensation,

    /// <summary>房源公示: the homes of an estate, without any household.</summary>
    HousingStock,

    /// <summary>选房资格公示: who may choose a home.</summary>
    HousingEligibility,

    /// <summary>选房结果公示: who has which home; no money.</summary>
    HousingResult,

    /// <summary>拿房进度公示: sums by building.</summary>
    HousingProgress,
}

public static class NoticeTypes
{
    /// <summary>Those that may be on the open internet: names masked, nothing of money, kin or hardship.</summary>
    public static readonly NoticeType[] Open =
        [NoticeType.CommentRequest, NoticeType.HousingStock, NoticeType.HousingEligibility, NoticeType.HousingResult, NoticeType.HousingProgress];

    /// <summary>The word the screens use.</summary>
    public static string Label(this NoticeType type) => type switch
    {
        NoticeType.SurveyResult => "调查结果公示",
        NoticeType.CommentRequest => "补偿安置方案征求意见公告",
        NoticeType.HouseholdCompensation => "分户补偿情况公示",
        NoticeType.HousingStock => "安置房房源公示",
        NoticeType.HousingEligibility => "选房资格公示",
        NoticeType.HousingResult => "选房结果公示",
        NoticeType.HousingProgress => "拿房进度公示",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static string Article(this NoticeType type) => type switch
    {
        NoticeType.SurveyResult => "征收条例第十五条",
        NoticeType.CommentRequest => "征收条例第十条、土地管理法第四十七条",
        NoticeType.HouseholdCompensation => "征收条例第二十九条",
        _ => "安置房分配公开办法",
    };

    /// <summary>May be on the open internet; the others are only for the people of the area, and nobody else may even learn of them.</summary>
    public static bool IsOpen(this NoticeType type) => Open.Contains(type);

    /// <summary>About an estate, not about a demolition area.</summary>
    public static bool IsHousing(this NoticeType type) => type >= NoticeType.HousingStock;

    /// <summary>Made from the rows of households.</summary>
    public static bool HasRows(this NoticeType type) => type != NoticeType.CommentRequest;

    /// <summary>The law wants full names on the board in the area (分户补偿); never numbers, telephones or accounts.</summary>
    public static bool MayShowFullNames(this NoticeType type) => type == NoticeType.HouseholdCompensation;
}
