using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Cases;

public sealed record LawNotLoaded(ExpropriationTrack Track, DateOnly On)
    : Refusal($"没有录入 {On:yyyy-MM-dd} 有效的“{Track.Label()}”程序规定，不能推算步骤和期限。");

public sealed record NoSuchStep(string Code, ExpropriationTrack Track) : Refusal($"“{Track.Label()}”程序里没有步骤 {Code}。");

public sealed record DeciderMissing() : Refusal("请填写决定机关和发布机关，如“亭湖区人民政府”。");

public sealed record DeciderTooLow(string Name)
    : Refusal($"“{Name}”不能作征收的决定机关：只能是市、县级以上人民政府（征收条例第四条、土地管理法第四十七条），街道和村只能实施或协助。");

public sealed record ConditionOnlyOnStateLand() : Refusal("附生效条件的预签协议只用于国有土地上房屋征收。");

public sealed record CaseExists(string AreaCode, ExpropriationTrack Track) : Refusal($"片区 {AreaCode} 已经有“{Track.Label()}”的案件。");

public sealed record CaseStepInFuture(string Step, DateOnly On) : Refusal($"“{Step}”的日期 {On:yyyy-MM-dd} 还没有到，只能登记已经办完的事。");

public sealed record CaseStepDoneAlready(string Step, DateOnly On) : Refusal($"“{Step}”已在 {On:yyyy-MM-dd} 登记过；登错了请先撤回。");

public sealed record CaseStepNotRecorded(string Step) : Refusal($"“{Step}”还没有登记，不用撤回。");

public sealed record CaseStepIsBuiltOn(string Step, string Later) : Refusal($"“{Later}”以“{Step}”为前提并且已经登记，请先撤回“{Later}”。");

public sealed record StepIsPerHousehold(string Step) : Refusal($"“{Step}”按户办理，请在那一户的补偿决定里登记。");

public sealed record HearingNotDue(string Article, ExpropriationTrack Track)
    : Refusal(Track == ExpropriationTrack.S
        ? $"只有旧城区改建、并且多数被征收人认为方案不合规定时才组织听证会（{Article}）；请先在案件里注明这两点。"
        : $"只有多数集体经济组织成员认为方案不合规定时才组织听证会（{Article}）；请先在案件里注明。");

/// <summary>A step that must come before was not done.</summary>
public sealed record StepMissing(string Act, string Missing, string Article) : Refusal($"还没有办“{Missing}”，不能{Verb.Of(Act)}（{Article}）。");

/// <summary>Dated before the step that it rests on.</summary>
public sealed record StepTooEarly(string Act, DateOnly On, string Required, DateOnly RequiredOn, string Article)
    : Refusal($"“{Act}”的日期 {On:yyyy-MM-dd} 早于“{Required}”的日期 {RequiredOn:yyyy-MM-dd}（{Article}）。");

/// <summary>A posting that the law wants for a time is still running.</summary>
public sealed record PostingNotOver(string Act, string Posting, Period Period, string Article, DateOnly LastDay, DateOnly Next)
    : Refusal($"{Posting}期不少于{Period}（{Article}），到 {LastDay:yyyy-MM-dd} 才满，{Act}不能早于 {Next:yyyy-MM-dd}。");

public sealed record PostingTooShort(string Posting, Period Period, string Article, DateOnly LastDay)
    : Refusal($"{Posting}期不少于{Period}（{Article}），截止日不能早于 {LastDay:yyyy-MM-dd}。");

public sealed record FreezeTooLong(string Step, Period Period, string Article, DateOnly LastDay)
    : Refusal($"“{Step}”的暂停期限最长{Period}（{Article}），不能晚于 {LastDay:yyyy-MM-dd}。");

/// <summary>An act with a household that its area's case does not allow yet.</summary>
public sealed record ActNotAllowedYet(string AreaCode, GatedAct Act, Refusal Why) : Refusal($"片区 {AreaCode} 现在不能{Act.Label()}：{Why.Message}");

public sealed record AreaWithoutCase(string AreaCode, GatedAct Act)
    : Refusal($"片区 {AreaCode} 还没有登记征收案件，不能{Act.Label()}；请先在片区的“征收程序”里登记（征收条例第十三条、土地管理法第四十七条）。");

public sealed record SigningPeriodNotOver(string AreaCode, DateOnly Deadline)
    : Refusal($"片区 {AreaCode} 的签约期限到 {Deadline:yyyy-MM-dd} 才满，期限内达不成协议的才能作出补偿决定（征收条例第二十六条）。");

public sealed record NoDecisionToEnforce(string AreaCode)
    : Refusal($"片区 {AreaCode} 没有已送达的补偿决定，不能申请法院强制执行（征收条例第二十八条）。");

internal static class Verb
{
    /// <summary>An act that begins with its verb stands bare; another is put in quotation marks after 办.</summary>
    public static string Of(string act) => GatedActWords.Contains(act) ? act : $"办“{act}”";

    private static readonly HashSet<string> GatedActWords =
        [.. Enum.GetValues<GatedAct>().Select(a => a.Label()), "签订附生效条件的协议"];
}
