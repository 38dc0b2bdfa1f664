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

    /// <summary>"应交 163,525.25 元".</summary>
    public static string Due(SettlementDirection direction, long netFen) =>
        direction == SettlementDirection.Even ? direction.Label() : $"{direction.Label()} {Show.Yuan(Math.Abs(netFen))}";
}
