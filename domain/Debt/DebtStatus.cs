using System.Collections.Frozen;

namespace VillageTracker.Domain.Debt;

/// <summary>How far a debt is confirmed (认定状态). Only a locked debt counts. Stored by name.</summary>
public enum DebtStatus
{
    /// <summary>待核实: found in the books or in a check, nobody has seen it yet.</summary>
    Unverified,

    /// <summary>已公示: on the posted list (张榜公布).</summary>
    Posted,

    /// <summary>有异议: somebody objected; needs proof from a department before it is posted again.</summary>
    Objected,

    /// <summary>已锁定: checked by the street and locked; changes only through entries.</summary>
    Locked,
}

public static class DebtStatuses
{
    private static readonly FrozenDictionary<DebtStatus, DebtStatus[]> Next = new Dictionary<DebtStatus, DebtStatus[]>
    {
        [DebtStatus.Unverified] = [DebtStatus.Posted],
        [DebtStatus.Posted] = [DebtStatus.Objected, DebtStatus.Locked],
        [DebtStatus.Objected] = [DebtStatus.Posted],
        [DebtStatus.Locked] = [],
    }.ToFrozenDictionary();

    public static bool CanBecome(this DebtStatus from, DebtStatus to) => Next[from].Contains(to);

    public static IReadOnlyList<DebtStatus> After(this DebtStatus from) => Next[from];

    public static string Label(this DebtStatus status) => status switch
    {
        DebtStatus.Unverified => "待核实",
        DebtStatus.Posted => "已公示",
        DebtStatus.Objected => "有异议",
        DebtStatus.Locked => "已锁定",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
