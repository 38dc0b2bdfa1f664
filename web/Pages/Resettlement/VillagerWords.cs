using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Selections;
using VillageTracker.Domain.Resettlement.Selections.Queries;
using VillageTracker.Domain.Resettlement.Villagers;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement;

/// <summary>What a villager is told, in plain words.</summary>
internal static class VillagerWords
{
    /// <summary>The step in the words of the person at home, not of the office.</summary>
    public static string Step(AllocationStage stage) => stage switch
    {
        AllocationStage.Allocated => "房子已分给您家",
        AllocationStage.StatementIssued => "结算单已开出",
        AllocationStage.Paid => "钱款已结清",
        _ => "钥匙已交",
    };

    /// <summary>Where a household stands that has no home yet.</summary>
    public static string BeforeHome(VillagerCase c) => c switch
    {
        { SignedOn: null } => "您家还没有签补偿协议。签了产权调换的协议以后，村里核定安置面积，再排选房顺序。",
        { Entitlement: null } => "您家已经签约，村里正在核定安置面积。核定以后这里会写明面积和怎么算出来的。",
        { Place: { } p } => $"您家的选房顺序是第 {p.Number} 号。轮到时请户主带身份证和补偿协议到选房现场；错过的排到本批最后。",
        _ => "安置面积已经核定，正在等排选房顺序。名单和抽签都会公示，请留意。",
    };

    /// <summary>When the household's turn of choosing comes.</summary>
    public static string Turn(HouseholdTurn t) => t.State switch
    {
        TurnState.Waiting => (t.Ahead == 0 ? "下一个就轮到您家。" : $"前面还有 {t.Ahead} 户") + (t.Minutes is { } minutes and > 0 ? $"，大约还要 {minutes} 分钟。" : t.Ahead == 0 ? "" : "。") + "请带户主身份证和补偿协议；错过了排到本批最后。",
        TurnState.Called => "正在叫您家，请马上到窗口。",
        TurnState.Choosing => "正在窗口选房。",
        TurnState.Chosen => "房已锁定，请在窗口核对并签选房确认单。",
        TurnState.Confirmed => "选房确认单已签。",
        _ => "已放弃这一次选房。",
    };

    /// <summary>What to bring next time.</summary>
    public static string Bring(VillagerHome h) => h.Stage switch
    {
        AllocationStage.Allocated => "要带：户主身份证、补偿协议、选房确认单。",
        AllocationStage.StatementIssued => "要带：户主身份证、结算单、户主本人的银行卡或银行回单。",
        AllocationStage.Paid => "要带：户主身份证、结算单、银行回单；验房时请逐项看墙面、防水、门窗、水电气。",
        _ when h.RegisteredOn is not null => "登记维修要带：户主身份证。",
        _ => "办不动产证要带：户主身份证、结算单、维修资金收据。",
    };

    /// <summary>What comes next and by when.</summary>
    public static string Next(VillagerHome c, DateOnly today) => c switch
    {
        { Stage: AllocationStage.Allocated } => c.StatementDueOn < today
            ? $"村里本应在 {Show.LongDate(c.StatementDueOn)} 前开出结算单，现在已经晚了。您可以带身份证到村安置窗口问明原因。"
            : $"村里正在核算，{Show.LongDate(c.StatementDueOn)} 前会开出结算单。开出后请带户主身份证到村安置窗口核对、签字。",
        { Stage: AllocationStage.StatementIssued, Statement: { } s } => Settle(s, today),
        { Stage: AllocationStage.Paid } => "请带户主身份证、结算单和银行回单到村安置窗口验房、领钥匙。",
        { RegisteredOn: { } registered } => $"不动产证 {Show.LongDate(registered)} 已发，手续已经全部办完。房子有质量问题，请到村安置窗口登记维修。",
        _ => "钥匙已经交给您家，村里正在办不动产证，办好会通知您。房子有质量问题，请到村安置窗口登记维修。",
    };

    private static string Settle(VillagerStatement s, DateOnly today) => s.Direction switch
    {
        SettlementDirection.Pay => $"请在 {Show.LongDate(s.PayBefore)} 前{(s.PayBefore < today ? "（已过期，请尽快）" : "")}通过银行把 {Show.Yuan(s.Balance.Fen)} 转到结算单上写明的专户，不要交现金，也不要转给个人。{(s.Paid > Money.Zero ? $"已收到 {Show.Yuan(s.Paid.Fen)}。" : "")}交款后带银行回单和身份证办理拿房。",
        SettlementDirection.Refund => $"村里应退给您家 {Show.Yuan(-s.Balance.Fen)}，只退到户主本人的银行账户。请带户主身份证和银行卡到村安置窗口办理。",
        _ => "不用交钱，也没有退款。请带户主身份证到村安置窗口签字确认，然后领钥匙。",
    };
}
