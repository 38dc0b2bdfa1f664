using System.Collections.Frozen;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Keys;

/// <summary>What sort of defect (问题类别). Stored by name.</summary>
public enum DefectKind { Leak, Wall, DoorWindow, Water, Power, Gas, Drain, Lift, Fire, Other }

/// <summary>How far its repair is (维修状态). Stored by name.</summary>
public enum DefectStatus
{
    /// <summary>待维修.</summary>
    Open,

    /// <summary>待复查: repaired, as the builder says.</summary>
    Repaired,

    /// <summary>已销号: looked at again and good.</summary>
    Closed,
}

/// <summary>Something wrong with a home (房屋质量问题), found at the hand-over or a follow-up, followed until it is repaired and looked at again.</summary>
public sealed class HomeDefect : IBelongsToVillage, IVersioned
{
    public const int TextMaxLength = 200;
    public const int PersonMaxLength = 60;

    private HomeDefect() { }

    public int Id { get; private set; }
    public int AllocationId { get; private set; }
    public Allocation Allocation { get; private set; } = null!;

    /// <summary>The hand-over at which it was found; null when it showed later.</summary>
    public int? HandOverId { get; private set; }
    public long VillageCode { get; private set; }
    public DefectKind Kind { get; private set; }
    public bool IsSerious { get; private set; }
    public string Words { get; private set; } = "";
    public DateOnly FoundOn { get; private set; }

    /// <summary>维修期限, by the rule of the day.</summary>
    public DateOnly RepairBy { get; private set; }
    public DefectStatus Status { get; private set; }
    public DateOnly? RepairedOn { get; private set; }

    /// <summary>What was done, by whom.</summary>
    public string? Repair { get; private set; }
    public DateOnly? CheckedOn { get; private set; }
    public string? CheckedBy { get; private set; }

    /// <summary>How often a repair was found not good (复查不合格).</summary>
    public int Failures { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="RefusedException">No words.</exception>
    public static HomeDefect Found(Allocation allocation, FoundDefect found, DateOnly on) => new()
    {
        Allocation = allocation, AllocationId = allocation.Id, VillageCode = allocation.VillageCode, Kind = found.Kind, IsSerious = found.IsSerious, Words = Required(found.Words, "问题说明"),
        FoundOn = on, RepairBy = found.RepairBy, IsDemonstration = allocation.IsDemonstration,
    };

    /// <summary>登记维修.</summary>
    /// <exception cref="RefusedException">Not open, no words, or too early.</exception>
    public void RecordRepair(DateOnly on, string? repair)
    {
        RefuseStep(DefectStatus.Repaired, on, CheckedOn ?? FoundOn);
        (Status, RepairedOn, Repair) = (DefectStatus.Repaired, on, Required(repair, "维修情况"));
    }

    /// <summary>复查: good, or back to be repaired within a new term.</summary>
    /// <exception cref="RefusedException">Not repaired, or too early.</exception>
    public void CheckAgain(bool good, DateOnly on, DateOnly repairBy, Signer by)
    {
        var next = good ? DefectStatus.Closed : DefectStatus.Open;
        RefuseStep(next, on, RepairedOn);
        (Status, CheckedOn, CheckedBy) = (next, on, by.Name);
        if (!good)
        {
            (Failures, RepairBy) = (Failures + 1, repairBy);
        }
    }

    private void RefuseStep(DefectStatus next, DateOnly on, DateOnly? notBefore)
    {
        Refusal? why = !Status.CanBecome(next) ? new DefectStepNotAllowed(Status, next)
            : on < notBefore ? new DefectStepTooEarly(on, notBefore.Value)
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }
    }

    private static string Required(string? text, string what) =>
        text?.Trim() is { Length: > 0 and <= TextMaxLength } words ? words : throw new RefusedException(new DefectWordMissing(what));
}

/// <summary>A defect as it was found.</summary>
/// <param name="RepairBy">By the rule of the day.</param>
public sealed record FoundDefect(DefectKind Kind, bool IsSerious, string? Words, DateOnly RepairBy);

/// <summary>What may follow, and the words of the screens.</summary>
public static class DefectWords
{
    private static readonly FrozenDictionary<DefectStatus, DefectStatus[]> Next = new Dictionary<DefectStatus, DefectStatus[]>
    {
        [DefectStatus.Open] = [DefectStatus.Repaired],
        [DefectStatus.Repaired] = [DefectStatus.Closed, DefectStatus.Open],
        [DefectStatus.Closed] = [],
    }.ToFrozenDictionary();

    public static bool CanBecome(this DefectStatus status, DefectStatus next) => Next[status].Contains(next);

    public static string Label(this DefectStatus status) => status switch
    {
        DefectStatus.Open => "待维修",
        DefectStatus.Repaired => "待复查",
        DefectStatus.Closed => "已销号",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Label(this DefectKind kind) => kind switch
    {
        DefectKind.Leak => "渗漏水",
        DefectKind.Wall => "墙面地面",
        DefectKind.DoorWindow => "门窗",
        DefectKind.Water => "给水",
        DefectKind.Power => "供电",
        DefectKind.Gas => "燃气",
        DefectKind.Drain => "排水",
        DefectKind.Lift => "电梯",
        DefectKind.Fire => "消防",
        _ => "其他",
    };
}
