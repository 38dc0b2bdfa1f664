using System.Collections.Frozen;

namespace VillageTracker.Domain.Resettlement;

/// <summary>How far a settlement statement is on its way through the office (结算单状态). Stored by name.</summary>
public enum StatementStatus
{
    /// <summary>待复核: prepared.</summary>
    Prepared,

    /// <summary>待审批: checked.</summary>
    Checked,

    /// <summary>已开出: approved, valid.</summary>
    Issued,

    /// <summary>已作废: the number stays.</summary>
    Void,
}

/// <summary>What may follow each status, and the words of the screens.</summary>
public static class StatementStatuses
{
    private static readonly FrozenDictionary<StatementStatus, StatementStatus[]> Next = new Dictionary<StatementStatus, StatementStatus[]>
    {
        [StatementStatus.Prepared] = [StatementStatus.Checked, StatementStatus.Void],
        [StatementStatus.Checked] = [StatementStatus.Issued, StatementStatus.Void],
        [StatementStatus.Issued] = [StatementStatus.Void],
        [StatementStatus.Void] = [],
    }.ToFrozenDictionary();

    public static bool CanBecome(this StatementStatus status, StatementStatus next) => Next[status].Contains(next);

    public static string Label(this StatementStatus status) => status switch
    {
        StatementStatus.Prepared => "待复核",
        StatementStatus.Checked => "待审批",
        StatementStatus.Issued => "已开出",
        StatementStatus.Void => "已作废",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
