using System.Collections.Frozen;

namespace VillageTracker.Domain.Resettlement.Selections;

/// <summary>How far a selection session is (选房场次进度). Stored by name.</summary>
public enum SelectionStatus
{
    /// <summary>未开场: households, homes and rules are fixed, nobody is called yet.</summary>
    Prepared,

    /// <summary>进行中.</summary>
    Open,

    /// <summary>暂停: nobody is called and nothing is chosen.</summary>
    Paused,

    /// <summary>已结束.</summary>
    Closed,
}

/// <summary>The acts on a session, each by a named person. Stored by name.</summary>
public enum SelectionAct { Prepare, Open, Pause, Resume, Close }

/// <summary>What may follow each step, and the words of the screens.</summary>
public static class SelectionStatuses
{
    private static readonly FrozenDictionary<SelectionStatus, SelectionStatus[]> Next = new Dictionary<SelectionStatus, SelectionStatus[]>
    {
        [SelectionStatus.Prepared] = [SelectionStatus.Open, SelectionStatus.Closed],
        [SelectionStatus.Open] = [SelectionStatus.Paused, SelectionStatus.Closed],
        [SelectionStatus.Paused] = [SelectionStatus.Open, SelectionStatus.Closed],
        [SelectionStatus.Closed] = [],
    }.ToFrozenDictionary();

    public static bool CanBecome(this SelectionStatus status, SelectionStatus next) => Next[status].Contains(next);

    /// <summary>The word the screens use.</summary>
    public static string Label(this SelectionStatus status) => status switch
    {
        SelectionStatus.Prepared => "未开场",
        SelectionStatus.Open => "进行中",
        SelectionStatus.Paused => "暂停",
        SelectionStatus.Closed => "已结束",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>The word the screens use.</summary>
    public static string Label(this SelectionAct act) => act switch
    {
        SelectionAct.Prepare => "排定场次",
        SelectionAct.Open => "开场",
        SelectionAct.Pause => "暂停",
        SelectionAct.Resume => "恢复",
        SelectionAct.Close => "结束",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}
