using System.Collections.Frozen;

namespace VillageTracker.Domain.Resettlement;

/// <summary>How far a household is on the way to its keys (办理阶段). Stored by name.</summary>
public enum AllocationStage
{
    /// <summary>已分配: the home is theirs, no statement yet.</summary>
    Allocated,

    /// <summary>已开结算单: the statement is issued, not settled yet.</summary>
    StatementIssued,

    /// <summary>已结清: paid, refunded or even.</summary>
    Paid,

    /// <summary>已拿房: keys handed over.</summary>
    HandedOver,

    /// <summary>已退回: the home went back; the row stays as history.</summary>
    Released,
}

/// <summary>What may follow each stage, and the words of the screens.</summary>
public static class AllocationStages
{
    private static readonly FrozenDictionary<AllocationStage, AllocationStage[]> Next = new Dictionary<AllocationStage, AllocationStage[]>
    {
        [AllocationStage.Allocated] = [AllocationStage.StatementIssued, AllocationStage.Released],
        [AllocationStage.StatementIssued] = [AllocationStage.Paid, AllocationStage.Allocated],
        [AllocationStage.Paid] = [AllocationStage.HandedOver, AllocationStage.StatementIssued],
        [AllocationStage.HandedOver] = [],
        [AllocationStage.Released] = [],
    }.ToFrozenDictionary();

    /// <summary>The way to the keys, in order.</summary>
    public static IReadOnlyList<AllocationStage> Steps { get; } =
        [AllocationStage.Allocated, AllocationStage.StatementIssued, AllocationStage.Paid, AllocationStage.HandedOver];

    public static bool CanBecome(this AllocationStage stage, AllocationStage next) => Next[stage].Contains(next);

    public static string Label(this AllocationStage stage) => stage switch
    {
        AllocationStage.Allocated => "已分配",
        AllocationStage.StatementIssued => "已开结算单",
        AllocationStage.Paid => "已结清",
        AllocationStage.HandedOver => "已拿房",
        AllocationStage.Released => "已退回",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };
}
