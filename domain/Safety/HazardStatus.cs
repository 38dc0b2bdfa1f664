namespace VillageTracker.Domain.Safety;

/// <summary>Where a hazard stands on its way to being closed (隐患闭环). Stored by name: renaming one is a data migration.</summary>
public enum HazardStatus
{
    /// <summary>已发现.</summary>
    Found,

    /// <summary>已告知: the advisory was handed over.</summary>
    Notified,

    /// <summary>整改中.</summary>
    Rectifying,

    /// <summary>已延期: the deadline was moved, once.</summary>
    Extended,

    /// <summary>待复查.</summary>
    ReinspectionDue,

    /// <summary>复查未通过.</summary>
    NotPassed,

    /// <summary>已销号.</summary>
    Closed,
}

/// <summary>The only steps there are. A closed hazard is never reopened: the same fault seen again is a new hazard.</summary>
public static class HazardStatuses
{
    private static readonly Dictionary<HazardStatus, HazardStatus[]> Next = new()
    {
        [HazardStatus.Found] = [HazardStatus.Notified],
        [HazardStatus.Notified] = [HazardStatus.Rectifying],
        [HazardStatus.Rectifying] = [HazardStatus.Extended, HazardStatus.ReinspectionDue],
        [HazardStatus.Extended] = [HazardStatus.ReinspectionDue],
        [HazardStatus.ReinspectionDue] = [HazardStatus.Closed, HazardStatus.NotPassed],
        [HazardStatus.NotPassed] = [HazardStatus.Rectifying],
        [HazardStatus.Closed] = [],
    };

    public static bool CanBecome(this HazardStatus from, HazardStatus to) => Next[from].Contains(to);

    public static bool IsOpen(this HazardStatus status) => Next[status].Length > 0;

    /// <summary>The word the screens use.</summary>
    public static string Label(this HazardStatus status) => status switch
    {
        HazardStatus.Found => "已发现",
        HazardStatus.Notified => "已告知",
        HazardStatus.Rectifying => "整改中",
        HazardStatus.Extended => "已延期",
        HazardStatus.ReinspectionDue => "待复查",
        HazardStatus.NotPassed => "复查未通过",
        HazardStatus.Closed => "已销号",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
