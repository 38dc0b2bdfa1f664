using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Funds;
using VillageTracker.Domain.Resettlement.Selections;
using VillageTracker.Domain.Resettlement.Selections.Queries;
using VillageTracker.Domain.Resettlement.Villagers;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement;

/// <summary>What a villager is told, in plain words: what is next, by when, what to bring.</summary>
internal static class VillagerWords
{
    /// <summary>The way to the certificate in the words of the person at home, not of the office.</summary>
    public static IReadOnlyList<(string Word, DateOnly? On)> Steps(VillagerHome h) => [.. h.Steps.Select(s => (Step(s.Stage), s.On)), ("拿不动产证", h.RegisteredOn)];

    private static string Step(AllocationStage stage) => stage switch
    {
        AllocationStage.Allocated => "分到房子",
        AllocationStage.StatementIssued => "开结算单",
        AllocationStage.Paid => "结清钱款",
        _ => "拿钥匙",
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

    /// <summary>In six words: whose move it is.</summary>
    public static string ToDo(VillagerHome h) => "下一步：" + h switch
    {
        { Stage: AllocationStage.Allocated } => "等村里开结算单",
        { Stage: AllocationStage.StatementIssued, Statement.Direction: SettlementDirection.Pay } => "请您去银行交款",
        { Stage: AllocationStage.StatementIssued, Statement.Direction: SettlementDirection.Refund } => "请您来办退款",
        { Stage: AllocationStage.StatementIssued } => "请您来签字",
        { Stage: AllocationStage.Paid } => "请您来验房、拿钥匙",
        { RegisteredOn: null } => "等村里办不动产证",
        _ => "没有了，都已经办完",
    };

    /// <summary>By when, where there is a day.</summary>
    public static Deadline? Deadline(VillagerHome h, DateOnly today) => h switch
    {
        { Stage: AllocationStage.Allocated } => new("村里最晚", h.StatementDueOn, today),
        { Stage: AllocationStage.StatementIssued, Statement: { Direction: SettlementDirection.Pay } s } => new("最晚", s.PayBefore, today),
        _ => null,
    };

    /// <summary>What to bring next time.</summary>
    public static IReadOnlyList<string> Bring(VillagerHome h) => h.Stage switch
    {
        AllocationStage.Allocated => ["户主身份证", "补偿协议", "选房确认单"],
        AllocationStage.StatementIssued => ["户主身份证", "结算单", h.Statement?.Direction == SettlementDirection.Pay ? "银行回单" : "户主本人的银行卡"],
        AllocationStage.Paid => ["户主身份证", "结算单", "银行回单"],
        _ when h.RegisteredOn is not null => ["户主身份证（登记维修时）"],
        _ => ["户主身份证", "结算单", "维修资金收据"],
    };

    /// <summary>What comes next, in a sentence or two; the day stands above it.</summary>
    public static string Next(VillagerHome c, DateOnly today) => c switch
    {
        { Stage: AllocationStage.Allocated } => c.StatementDueOn < today
            ? "结算单还没有开出，已经晚了。您可以带身份证到村安置窗口问明原因。"
            : "村里正在核算您家这套房的钱。开出以后，请户主到村安置窗口核对、签字。",
        { Stage: AllocationStage.StatementIssued, Statement: { } s } => Settle(s),
        { Stage: AllocationStage.Paid } => "钱款已经结清，请到村安置窗口约时间验房、领钥匙。验房时请逐项看墙面、防水、门窗、水电气，有问题当场写下来。",
        { RegisteredOn: { } registered } => $"不动产证 {Show.LongDate(registered)} 已发。房子有质量问题，请到村安置窗口登记维修。",
        _ => "钥匙已经交给您家，不动产证办好会通知您。房子有质量问题，请到村安置窗口登记维修。",
    };

    /// <summary>The account to pay into, while there is something to pay.</summary>
    public static PayInto? PayInto(VillagerHome h) => h is { Stage: AllocationStage.StatementIssued, Statement: { Direction: SettlementDirection.Pay } s } ? s.PayInto : null;

    private static string Settle(VillagerStatement s) => s.Direction switch
    {
        SettlementDirection.Pay => $"要交 {Show.Yuan(s.Balance.Fen)}，只能通过银行转到村里的安置房专用账户，不要交现金，也不要转给个人。{(s.PayInto is null ? "账号请向村安置窗口当面问清。" : "账户写在下面；有人让您转到别的账户，请先打电话问村里。")}{(s.Paid > Money.Zero ? $"已收到 {Show.Yuan(s.Paid.Fen)}。" : "")}交清以后带银行回单来拿房。",
        SettlementDirection.Refund => $"村里应退给您家 {Show.Yuan(-s.Balance.Fen)}，只退到户主本人的银行账户。请带户主身份证和银行卡到村安置窗口办理。",
        _ => "不用交钱，也没有退款。请户主到村安置窗口签字确认，然后领钥匙。",
    };

    /// <summary>Heading of a statement.</summary>
    public static string Heading(VillagerStatement s) => (s.IsSupplement ? "面积复测，" : "") + (s.SettledOn is null ? Open(s) : "已经结清的钱");

    private static string Open(VillagerStatement s) => s.Direction switch
    {
        SettlementDirection.Pay => s.IsSupplement ? "要补交多少钱" : "要交多少钱",
        SettlementDirection.Refund => "要退给您家多少钱",
        _ => "钱款两清",
    };
}

/// <summary>A last day as a villager is told it.</summary>
internal sealed record Deadline(string Words, DateOnly Day, DateOnly Today)
{
    public bool IsOver => Day < Today;

    /// <summary>还有 3 天, 就是今天, 已经过了 22 天.</summary>
    public string Left => (Day.DayNumber - Today.DayNumber) switch
    {
        0 => "就是今天",
        > 0 and var days => $"还有 {days} 天",
        var days => $"已经过了 {-days} 天",
    };
}
