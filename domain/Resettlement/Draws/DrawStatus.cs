using System.Collections.Frozen;

namespace VillageTracker.Domain.Resettlement.Draws;

/// <summary>How far a draw is (抽签进度). Stored by name.</summary>
public enum DrawStatus
{
    /// <summary>名单待核: prepared, not published.</summary>
    Drafted,

    /// <summary>名单已封存: list, its hash and the commitment are published and can't change any more.</summary>
    Frozen,

    /// <summary>已开签: the secret is opened, the result stands.</summary>
    Drawn,

    /// <summary>已见证.</summary>
    Witnessed,

    /// <summary>结果已公布.</summary>
    Published,

    /// <summary>已作废, with a reason; the number stays.</summary>
    Void,
}

/// <summary>What may follow each step, and the words of the screens.</summary>
public static class DrawStatuses
{
    private static readonly FrozenDictionary<DrawStatus, DrawStatus[]> Next = new Dictionary<DrawStatus, DrawStatus[]>
    {
        [DrawStatus.Drafted] = [DrawStatus.Frozen, DrawStatus.Void],
        [DrawStatus.Frozen] = [DrawStatus.Drawn, DrawStatus.Void],
        [DrawStatus.Drawn] = [DrawStatus.Witnessed, DrawStatus.Void],
        [DrawStatus.Witnessed] = [DrawStatus.Published, DrawStatus.Void],
        [DrawStatus.Published] = [],
        [DrawStatus.Void] = [],
    }.ToFrozenDictionary();

    public static bool CanBecome(this DrawStatus status, DrawStatus next) => Next[status].Contains(next);

    /// <summary>The word the screens use.</summary>
    public static string Label(this DrawStatus status) => status switch
    {
        DrawStatus.Drafted => "名单待核",
        DrawStatus.Frozen => "名单已封存",
        DrawStatus.Drawn => "已开签",
        DrawStatus.Witnessed => "已见证",
        DrawStatus.Published => "结果已公布",
        DrawStatus.Void => "已作废",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
