namespace VillageTracker.Domain.Demolition.Payments;

/// <summary>Where a payment batch stands (付款批次的环节). Stored by name: renaming one is a data migration.</summary>
public enum BatchStatus
{
    /// <summary>待复核: prepared by one person.</summary>
    Prepared,

    /// <summary>待审批: checked by a second.</summary>
    Checked,

    /// <summary>待付款: approved by a third; the bank may be told.</summary>
    Approved,

    /// <summary>已退回: sent back to whoever prepared it, with the reason.</summary>
    SentBack,

    /// <summary>已付款: the bank has answered for every line.</summary>
    Executed,

    /// <summary>已取消.</summary>
    Cancelled,
}

/// <summary>The only steps there are.</summary>
public static class BatchStatuses
{
    private static readonly Dictionary<BatchStatus, BatchStatus[]> Next = new()
    {
        [BatchStatus.Prepared] = [BatchStatus.Checked, BatchStatus.SentBack, BatchStatus.Cancelled],
        [BatchStatus.Checked] = [BatchStatus.Approved, BatchStatus.SentBack, BatchStatus.Cancelled],
        [BatchStatus.Approved] = [BatchStatus.Executed, BatchStatus.Cancelled],
        [BatchStatus.SentBack] = [BatchStatus.Prepared, BatchStatus.Cancelled],
        [BatchStatus.Executed] = [],
        [BatchStatus.Cancelled] = [],
    };

    public static bool CanBecome(this BatchStatus from, BatchStatus to) => Next[from].Contains(to);

    /// <summary>Under way: its money is set aside.</summary>
    public static bool IsOpen(this BatchStatus status) => Next[status].Length > 0;

    /// <summary>The word the screens use.</summary>
    public static string Label(this BatchStatus status) => status switch
    {
        BatchStatus.Prepared => "待复核",
        BatchStatus.Checked => "待审批",
        BatchStatus.Approved => "待付款",
        BatchStatus.SentBack => "已退回",
        BatchStatus.Executed => "已付款",
        BatchStatus.Cancelled => "已取消",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>What is done to reach the status, as a button says it.</summary>
    public static string ActLabel(this BatchStatus status) => status switch
    {
        BatchStatus.Prepared => "重新提交",
        BatchStatus.Checked => "复核",
        BatchStatus.Approved => "审批",
        BatchStatus.SentBack => "退回",
        BatchStatus.Executed => "登记付款",
        BatchStatus.Cancelled => "取消批次",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
