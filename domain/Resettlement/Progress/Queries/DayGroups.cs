namespace VillageTracker.Domain.Resettlement.Progress.Queries;

/// <summary>The words of the screens and papers.</summary>
public static class DayGroups
{
    public static string Label(this DayGroup group) => group switch
    {
        DayGroup.NoStatement => "没有结算单",
        DayGroup.Unpaid => "已开单未结清",
        DayGroup.NoKeys => "已结清未拿房",
        DayGroup.Allocated => "已分配",
        DayGroup.WithStatement => "已开结算单",
        DayGroup.Paid => "已结清",
        DayGroup.HandedOver => "已拿房",
        _ => "已办证",
    };

    /// <summary>Something is still to be done in it.</summary>
    public static bool Waits(this DayGroup group) => group is DayGroup.NoStatement or DayGroup.Unpaid or DayGroup.NoKeys;
}
