using System.Collections.Frozen;

namespace VillageTracker.Domain.Resettlement.Refunds;

/// <summary>Where a refund order stands (退款单环节). Stored by name.</summary>
public enum RefundStatus
{
    /// <summary>待复核: applied for.</summary>
    Applied,

    /// <summary>待审批: checked.</summary>
    Checked,

    /// <summary>待付款: approved.</summary>
    Approved,

    /// <summary>已付款: the bank has paid.</summary>
    Paid,

    /// <summary>已退票: the bank sent it back; the household is owed it again.</summary>
    Returned,

    /// <summary>已撤销: the number stays.</summary>
    Cancelled,
}

/// <summary>What may follow each status, and the words of the screens.</summary>
public static class RefundStatuses
{
    private static readonly FrozenDictionary<RefundStatus, RefundStatus[]> Next = new Dictionary<RefundStatus, RefundStatus[]>
    {
        [RefundStatus.Applied] = [RefundStatus.Checked, RefundStatus.Cancelled],
        [RefundStatus.Checked] = [RefundStatus.Approved, RefundStatus.Cancelled],
        [RefundStatus.Approved] = [RefundStatus.Paid, RefundStatus.Cancelled],
        [RefundStatus.Paid] = [RefundStatus.Returned],
        [RefundStatus.Returned] = [],
        [RefundStatus.Cancelled] = [],
    }.ToFrozenDictionary();

    public static bool CanBecome(this RefundStatus status, RefundStatus next) => Next[status].Contains(next);

    public static string Label(this RefundStatus status) => status switch
    {
        RefundStatus.Applied => "待复核",
        RefundStatus.Checked => "待审批",
        RefundStatus.Approved => "待付款",
        RefundStatus.Paid => "已付款",
        RefundStatus.Returned => "已退票",
        RefundStatus.Cancelled => "已撤销",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>What is done to reach the status, as a button says it.</summary>
    public static string ActLabel(this RefundStatus status) => status switch
    {
        RefundStatus.Applied => "申请",
        RefundStatus.Checked => "复核",
        RefundStatus.Approved => "审批",
        RefundStatus.Paid => "登记付款",
        RefundStatus.Returned => "登记退票",
        RefundStatus.Cancelled => "撤销",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
