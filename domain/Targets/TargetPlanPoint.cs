using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Targets;

/// <summary>One point of a target's own plan (计划节点).</summary>
public sealed class TargetPlanPoint : IBelongsToVillage
{
    private TargetPlanPoint() { }

    internal TargetPlanPoint(long villageCode, PlanPoint point) =>
        (VillageCode, On, CumulativePercent) = (villageCode, point.On, point.CumulativePercent);

    public int Id { get; private set; }
    public int TargetId { get; private set; }
    public long VillageCode { get; private set; }
    public DateOnly On { get; private set; }
    public decimal CumulativePercent { get; private set; }
}
