namespace VillageTracker.Domain.Resettlement.Draws;

/// <summary>What is drawn, or how the order of choosing homes (选房顺序) comes about without chance. Stored by name.</summary>
public enum DrawKind
{
    /// <summary>抽顺序号: order numbers are drawn.</summary>
    OrderNumbers,

    /// <summary>两轮抽签: first the order of stepping up to draw, then the order numbers.</summary>
    TwoRounds,

    /// <summary>抽房号: order numbers are drawn, the homes are shuffled and dealt in that order.</summary>
    Homes,

    /// <summary>腾空验收顺序号: who emptied the house first chooses first.</summary>
    ByAcceptance,

    /// <summary>签约先后: who signed first chooses first; those of one minute, or of a day without minutes, draw lots among themselves.</summary>
    BySigning,
}

/// <summary>What each way of ordering means, and the words of the screens.</summary>
public static class DrawKinds
{
    public static bool DealsHomes(this DrawKind kind) => kind == DrawKind.Homes;

    /// <summary>The order follows from a fact of the household's file, which the list shows.</summary>
    public static bool FollowsFile(this DrawKind kind) => kind is DrawKind.ByAcceptance or DrawKind.BySigning;

    /// <summary>The word the screens use.</summary>
    public static string Label(this DrawKind kind) => kind switch
    {
        DrawKind.OrderNumbers => "抽顺序号",
        DrawKind.TwoRounds => "两轮抽签",
        DrawKind.Homes => "抽房号",
        DrawKind.ByAcceptance => "按腾空验收顺序号",
        DrawKind.BySigning => "按签约先后",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>How it goes, in one sentence for a villager.</summary>
    public static string Explanation(this DrawKind kind) => kind switch
    {
        DrawKind.OrderNumbers => "一批一批打乱名单，打乱后的先后就是选房顺序号。",
        DrawKind.TwoRounds => "第一轮抽出上台抽签的先后，第二轮按这个先后抽选房顺序号。",
        DrawKind.Homes => "先抽出顺序号，再把房号打乱，按顺序号一户一套发下去。",
        DrawKind.ByAcceptance => "按腾空验收单上的顺序号从小到大排，先腾空的先选。",
        DrawKind.BySigning => "按签订补偿协议的先后排；同一分钟签的用抽签定先后，哪一天有户没记时刻，那一天的都用抽签定。",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
