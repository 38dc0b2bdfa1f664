using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Cases;

/// <summary>What may happen after a compensation decision was served. Stored nowhere: each has its own date.</summary>
public enum DecisionAct
{
    /// <summary>The household applied for review.</summary>
    ReviewApplied,

    /// <summary>The review decision was served.</summary>
    ReviewDecided,

    /// <summary>The household went to court.</summary>
    Sued,

    /// <summary>The demand letter was served.</summary>
    DemandServed,

    /// <summary>The government asked the court to enforce.</summary>
    CourtApplied,

    /// <summary>The household moved.</summary>
    Moved,
}

public static class DecisionActs
{
    /// <summary>The word the screens use.</summary>
    public static string Label(this DecisionAct act) => act switch
    {
        DecisionAct.ReviewApplied => "申请行政复议",
        DecisionAct.ReviewDecided => "复议决定送达",
        DecisionAct.Sued => "提起行政诉讼",
        DecisionAct.DemandServed => "送达催告书",
        DecisionAct.CourtApplied => "申请法院强制执行",
        DecisionAct.Moved => "已履行搬迁",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}

public sealed record DecisionOnSigned(string Code) : Refusal($"{Code} 已经签约，不能再作出补偿决定。");

public sealed record DecisionNumberMissing() : Refusal("请填写补偿决定的文号。");

public sealed record DecisionServedOnWrongDay(DateOnly DecidedOn, DateOnly ServedOn)
    : Refusal($"送达日 {ServedOn:yyyy-MM-dd} 不能早于决定日 {DecidedOn:yyyy-MM-dd}，也不能晚于今天。");

public sealed record DecisionActOnWrongDay(DecisionAct Act, DateOnly On, DateOnly ServedOn)
    : Refusal($"“{Act.Label()}”的日期 {On:yyyy-MM-dd} 不能早于送达日 {ServedOn:yyyy-MM-dd}，也不能晚于今天。");

public sealed record DecisionActTwice(DecisionAct Act, DateOnly On) : Refusal($"“{Act.Label()}”已在 {On:yyyy-MM-dd} 登记过。");

public sealed record RemedyTooLate(DecisionAct Act, DateOnly LastDay) : Refusal($"“{Act.Label()}”的期限到 {LastDay:yyyy-MM-dd} 为止，这个日期已过期。");

public sealed record NoReviewToDecide() : Refusal("还没有登记行政复议申请，不能登记复议决定。");

public sealed record MovedAlready(DateOnly On) : Refusal($"这户已在 {On:yyyy-MM-dd} 搬迁，不用申请强制执行。");

public sealed record RemedyInUse() : Refusal("这户已申请复议或提起诉讼，救济没有终结，不能申请法院强制执行（征收条例第二十八条）。");

public sealed record CourtTooEarly(DateOnly SueUntil, DateOnly From)
    : Refusal($"起诉期限到 {SueUntil:yyyy-MM-dd} 才满，申请法院强制执行不能早于 {From:yyyy-MM-dd}（征收条例第二十八条、行政强制法第五十三条）。");

public sealed record CourtTooLate(Period Period, DateOnly LastDay)
    : Refusal($"申请法院强制执行要在救济期满后{Period}内（行政强制法第五十三条），最后一日是 {LastDay:yyyy-MM-dd}，已经过期。");

public sealed record DemandMissing(Period Period) : Refusal($"申请法院强制执行前要先送达催告书，满{Period}后才能申请（行政强制法第五十四条）。");

public sealed record DemandTooShort(Period Period, DateOnly DemandOn, DateOnly From)
    : Refusal($"催告书 {DemandOn:yyyy-MM-dd} 送达，要满{Period}（行政强制法第五十四条、第六十九条），申请不能早于 {From:yyyy-MM-dd}。");
