namespace VillageTracker.Domain.Projects;

/// <summary>How far a stage or a practical project has come (阶段状态). Stored by name.</summary>
public enum StageStatus
{
    /// <summary>未知: nobody has said. It stays so until somebody does; it is never read as "not started".</summary>
    Unknown,

    /// <summary>未开始.</summary>
    NotStarted,

    /// <summary>进行中.</summary>
    UnderWay,

    /// <summary>据称完成: a text reads as done or as the target; nobody has confirmed it with a day.</summary>
    Claimed,

    /// <summary>已完成.</summary>
    Done,
}

/// <summary>The one table of steps between the statuses, and the words for them.</summary>
public static class StageStatuses
{
    private static readonly Dictionary<StageStatus, StageStatus[]> Forward = new()
    {
        [StageStatus.Unknown] = [StageStatus.NotStarted, StageStatus.UnderWay, StageStatus.Claimed, StageStatus.Done],
        [StageStatus.NotStarted] = [StageStatus.UnderWay, StageStatus.Claimed, StageStatus.Done],
        [StageStatus.UnderWay] = [StageStatus.Claimed, StageStatus.Done],
        [StageStatus.Claimed] = [StageStatus.Done],
        [StageStatus.Done] = [],
    };

    /// <summary>Steps that take something back and therefore need a reason. What is known never becomes unknown again.</summary>
    private static readonly Dictionary<StageStatus, StageStatus[]> Back = new()
    {
        [StageStatus.Unknown] = [],
        [StageStatus.NotStarted] = [],
        [StageStatus.UnderWay] = [StageStatus.NotStarted],
        [StageStatus.Claimed] = [StageStatus.UnderWay, StageStatus.NotStarted],
        [StageStatus.Done] = [StageStatus.UnderWay, StageStatus.NotStarted],
    };

    public static bool CanBecome(this StageStatus from, StageStatus to) => Forward[from].Contains(to) || from.TakesBack(to);

    /// <summary>The step goes back, so it needs a reason.</summary>
    public static bool TakesBack(this StageStatus from, StageStatus to) => Back[from].Contains(to);

    /// <summary>Where one can go from here, forward steps first.</summary>
    public static IReadOnlyList<StageStatus> Next(this StageStatus from) => [.. Forward[from], .. Back[from]];

    public static bool IsKnown(this StageStatus status) => status != StageStatus.Unknown;

    public static string Label(this StageStatus status) => status switch
    {
        StageStatus.Unknown => "未知",
        StageStatus.NotStarted => "未开始",
        StageStatus.UnderWay => "进行中",
        StageStatus.Claimed => "据称完成",
        StageStatus.Done => "已完成",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
