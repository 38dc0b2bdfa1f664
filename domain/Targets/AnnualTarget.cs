using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Targets;

/// <summary>Where the actual of a target comes from. Stored by name.</summary>
public enum ActualSource
{
    /// <summary>按月填报.</summary>
    Reported,

    /// <summary>由债务化解记录汇总: never typed.</summary>
    DebtResolutions,
}

/// <summary>One annual target (年度目标任务): an indicator, its year, how much, and how its schedule runs.</summary>
public sealed partial class AnnualTarget : IVersioned, IBelongsToVillage
{
    public const int CodeMaxLength = 20;
    public const int NameMaxLength = 60;
    public const int NoteMaxLength = 400;

    private readonly List<TargetPlanPoint> _planPoints = [];

    private AnnualTarget() { }

    /// <param name="villageCode">The village it was set for.</param>
    /// <param name="year">The plan year.</param>
    /// <param name="code">T01 … T12.</param>
    /// <param name="name">The indicator (指标) in the office's words.</param>
    /// <param name="amount">How much, at least (≥).</param>
    /// <param name="origin">Where the number was read: 据报道.</param>
    /// <exception cref="RefusedException">Zero or negative (<see cref="TargetNotPositive"/>).</exception>
    public AnnualTarget(long villageCode, int year, string code, string name, TargetAmount amount, string origin)
    {
        (VillageCode, Year, Code, Name, Origin) = (villageCode, year, code, name, origin);
        Amount = Positive(amount);
    }

    public int Id { get; private set; }
    public long VillageCode { get; private set; }
    public int Year { get; private set; }
    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";
    public TargetAmount Amount { get; private set; }
    public string Origin { get; private set; } = "";
    public ActualSource Source { get; private set; }

    /// <summary>确保: must be reached.</summary>
    public bool MustBeReached { get; private set; }

    /// <summary>A month may be negative: a tax refund takes money back, but nobody can un-found a firm.</summary>
    public bool MayDecrease { get; private set; }
    public ScheduleBasis Basis { get; private set; }
    public PlanShape? PlanShape { get; private set; }

    /// <summary>The size of project that counts here (项目规模), the lower edge included.</summary>
    public Money? BandFrom { get; private set; }
    public Money? BandTo { get; private set; }

    /// <summary>Whether the upper edge belongs to this band; it is shared with the next one, and a project counts once.</summary>
    public bool BandToIncluded { get; private set; }
    public string? Note { get; private set; }

    /// <summary>The whole target is invented. The stated ones are not.</summary>
    public bool IsDemonstration { get; private set; }

    /// <summary>The schedule, not the target, is invented.</summary>
    public bool IsScheduleDemonstration { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyCollection<TargetPlanPoint> PlanPoints => _planPoints;

    /// <summary>Sets another number or remark (调整目标); the reason goes into the audit trail.</summary>
    /// <exception cref="RefusedException">
    /// Another unit (<see cref="TargetUnitsDiffer"/>), zero or negative, or no reason (<see cref="TargetChangeNeedsReason"/>).
    /// </exception>
    public void Adjust(TargetAmount amount, bool mustBeReached, string? note, string? reason)
    {
        RequireUnit(amount);
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RefusedException(new TargetChangeNeedsReason(Name));
        }

        (Amount, MustBeReached, Note) = (Positive(amount), mustBeReached, string.IsNullOrWhiteSpace(note) ? null : note.Trim());
    }

    /// <summary>What should be done by a day of the year, in percent; 100 after it, 0 before.</summary>
    public decimal ScheduleOn(DateOnly day)
    {
        if (day.Year != Year)
        {
            return day.Year > Year ? 100m : 0m;
        }

        return Basis switch
        {
            ScheduleBasis.Day => ScheduleProgress.ByDay(day),
            ScheduleBasis.Month => ScheduleProgress.ByMonth(day),
            _ => new ScheduleProgressPlan(PlanShape!.Value,
                _planPoints.OrderBy(p => p.On).Select(p => new PlanPoint(p.On, p.CumulativePercent))).On(day),
        };
    }

    /// <summary>Whether a project of this size counts here: lower edge included, upper edge as stated.</summary>
    public bool CountsProjectOf(Money size) => BandFrom is { } from && BandTo is { } to
        && size >= from && (size < to || (BandToIncluded && size == to));

    internal void RequireUnit(TargetAmount amount)
    {
        if (amount.Unit != Amount.Unit)
        {
            throw new RefusedException(new TargetUnitsDiffer(Amount.Unit, amount.Unit));
        }
    }

    private TargetAmount Positive(TargetAmount amount) =>
        amount.Scaled > 0 ? amount : throw new RefusedException(new TargetNotPositive(Name));
}
