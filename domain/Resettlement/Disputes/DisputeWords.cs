using System.Collections.Frozen;

namespace VillageTracker.Domain.Resettlement.Disputes;

/// <summary>Where a case stands and how it ended (案件状态). Stored by name.</summary>
public enum DisputeStatus
{
    /// <summary>办理中.</summary>
    Open,

    /// <summary>达成协议.</summary>
    Agreed,

    /// <summary>撤回.</summary>
    Withdrawn,

    /// <summary>已作处理决定.</summary>
    Decided,

    /// <summary>法院已裁判.</summary>
    Court,
}

/// <summary>Who deals with it (办理层级). Stored by name.</summary>
public enum DisputeLevel { Village, Street, District }

/// <summary>How it came to the office (来源). Stored by name.</summary>
public enum DisputeSource
{
    /// <summary>当面反映.</summary>
    Office,

    /// <summary>公示异议.</summary>
    Objection,

    /// <summary>信访, with its own clock.</summary>
    Petition,

    /// <summary>村民查询页反映.</summary>
    Word,
}

/// <summary>A kind of line in a case's record. Stored by name.</summary>
public enum DisputeAct { Accepted, Mediated, MediatedAgreed, Escalated, Reminded, Closed, Extended, ExtensionTold }

/// <summary>What may follow, and the words of the screens.</summary>
public static class DisputeWords
{
    private static readonly FrozenDictionary<DisputeStatus, DisputeStatus[]> Next = new Dictionary<DisputeStatus, DisputeStatus[]>
    {
        [DisputeStatus.Open] = [DisputeStatus.Agreed, DisputeStatus.Withdrawn, DisputeStatus.Decided, DisputeStatus.Court],
        [DisputeStatus.Agreed] = [],
        [DisputeStatus.Withdrawn] = [],
        [DisputeStatus.Decided] = [],
        [DisputeStatus.Court] = [],
    }.ToFrozenDictionary();

    /// <summary>The ways a case ends.</summary>
    public static IReadOnlyList<DisputeStatus> Outcomes { get; } = Next[DisputeStatus.Open];

    public static bool CanBecome(this DisputeStatus status, DisputeStatus next) => Next[status].Contains(next);

    public static string Label(this DisputeStatus status) => status switch
    {
        DisputeStatus.Open => "办理中",
        DisputeStatus.Agreed => "达成协议",
        DisputeStatus.Withdrawn => "撤回",
        DisputeStatus.Decided => "已作处理决定",
        DisputeStatus.Court => "法院已裁判",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Label(this DisputeLevel level) => level switch
    {
        DisputeLevel.Village => "村",
        DisputeLevel.Street => "街道",
        _ => "区",
    };

    public static string Label(this DisputeSource source) => source switch
    {
        DisputeSource.Office => "当面反映",
        DisputeSource.Objection => "公示异议",
        DisputeSource.Petition => "信访",
        DisputeSource.Word => "村民查询页反映",
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };

    public static string Label(this DisputeAct act) => act switch
    {
        DisputeAct.Accepted => "受理告知",
        DisputeAct.Mediated => "调解，未达成一致",
        DisputeAct.MediatedAgreed => "调解，达成一致",
        DisputeAct.Escalated => "提级",
        DisputeAct.Reminded => "督办提醒",
        DisputeAct.Closed => "办结",
        DisputeAct.Extended => "延期",
        DisputeAct.ExtensionTold => "延期告知",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}
