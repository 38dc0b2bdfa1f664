using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement;

/// <summary>How resettlement looks on every page: words and colours.</summary>
internal static class ResettlementLooks
{
    public static StatusBadge Badge(this HomeState state) => new(state.Label(), state switch
    {
        HomeState.Allocated => StatusLook.Done,
        HomeState.Locked or HomeState.TemporaryHousing => StatusLook.Doing,
        _ => StatusLook.Neutral,
    });

    public static StatusBadge Badge(this AllocationStage stage) => new(stage.Label(), stage switch
    {
        AllocationStage.HandedOver => StatusLook.Done,
        AllocationStage.StatementIssued or AllocationStage.Paid => StatusLook.Doing,
        _ => StatusLook.Neutral,
    });

    public static StatusBadge Badge(this StatementStatus status) => new(status.Label(), status switch
    {
        StatementStatus.Issued => StatusLook.Done,
        StatementStatus.Void => StatusLook.Overdue,
        _ => StatusLook.Doing,
    });

    public static string Label(this CaseGroup group) => group switch
    {
        CaseGroup.All => "全部已分配",
        CaseGroup.WithStatement => "已开结算单",
        CaseGroup.HandedOver => "已交款拿房",
        CaseGroup.NoStatement => "未开结算单",
        CaseGroup.Unpaid => "已开单未办结",
        CaseGroup.Unfinished => "全部未办结",
        _ => "已退回",
    };

    public static string Label(this MoneyState state) => state switch
    {
        MoneyState.Owed => "应收未清",
        MoneyState.ToRefund => "应退未退",
        MoneyState.Even => "两清待签字",
        _ => "已结清",
    };

    /// <summary>"应收 163,525.25 元", "已结清", or a dash before there is a statement.</summary>
    public static string Balance(AllocationRow row) => row.Money switch
    {
        null => "—",
        MoneyState.Owed => $"应收 {Show.Yuan(row.BalanceFen)}",
        MoneyState.ToRefund => $"应退 {Show.Yuan(-row.BalanceFen)}",
        { } state => state.Label(),
    };

    /// <summary>What is done with an issued statement: the word on its button and page.</summary>
    public static string SettleAct(SettlementDirection direction) => direction switch
    {
        SettlementDirection.Pay => "登记收款",
        SettlementDirection.Refund => "退款",
        _ => "确认两清",
    };

    /// <summary>"应交 163,525.25 元".</summary>
    public static string Due(SettlementDirection direction, long netFen) =>
        direction == SettlementDirection.Even ? direction.Label() : $"{direction.Label()} {Show.Yuan(Math.Abs(netFen))}";
}
