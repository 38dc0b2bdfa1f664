namespace VillageTracker.Domain.Land;

/// <summary>How far a parcel has come (地块状态). Stored by name.</summary>
public enum ParcelStatus { Idle, UnderStudy, Levelled, Listed, Transferred }

public static class ParcelStatuses
{
    private static readonly Dictionary<ParcelStatus, ParcelStatus[]> Next = new()
    {
        [ParcelStatus.Idle] = [ParcelStatus.UnderStudy, ParcelStatus.Levelled],
        [ParcelStatus.UnderStudy] = [ParcelStatus.Idle, ParcelStatus.Levelled],
        [ParcelStatus.Levelled] = [ParcelStatus.Listed],
        [ParcelStatus.Listed] = [ParcelStatus.Levelled, ParcelStatus.Transferred],
        [ParcelStatus.Transferred] = [],
    };

    public static bool CanBecome(this ParcelStatus from, ParcelStatus to) => Next[from].Contains(to);

    public static IReadOnlyList<ParcelStatus> MayBecome(this ParcelStatus from) => Next[from];

    /// <summary>Without those that follow from a listing, a sale or a withdrawal.</summary>
    public static IReadOnlyList<ParcelStatus> MayBecomeByHand(this ParcelStatus from) =>
        from == ParcelStatus.Listed ? [] : [.. Next[from].Where(s => s != ParcelStatus.Listed)];

    /// <summary>Something is still to be done with it.</summary>
    public static bool IsOpen(this ParcelStatus status) => Next[status].Length > 0;

    public static string Label(this ParcelStatus status) => status switch
    {
        ParcelStatus.Idle => "闲置",
        ParcelStatus.UnderStudy => "项目考察中",
        ParcelStatus.Levelled => "已平整",
        ParcelStatus.Listed => "已挂牌",
        ParcelStatus.Transferred => "已出让",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
