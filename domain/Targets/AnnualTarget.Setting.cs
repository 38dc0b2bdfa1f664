using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Targets;

/// <content>How a target is set at the beginning of the year.</content>
public sealed partial class AnnualTarget
{
    /// <summary>确保: missing it is a failure, not a delay.</summary>
    public AnnualTarget Must()
    {
        MustBeReached = true;
        return this;
    }

    /// <summary>The actual is the sum of the debt ledger's resolutions; nobody types it.</summary>
    public AnnualTarget CountedFromDebt()
    {
        (Source, MayDecrease) = (ActualSource.DebtResolutions, true);
        return this;
    }

    /// <summary>A month may take something back.</summary>
    public AnnualTarget AllowingDecrease()
    {
        MayDecrease = true;
        return this;
    }

    /// <summary>Only projects of this size count (招引档次).</summary>
    public AnnualTarget ForProjectsOf(Money from, Money to, bool toIncluded)
    {
        (BandFrom, BandTo, BandToIncluded) = (from, to, toIncluded);
        return this;
    }

    /// <summary>A remark for the column 说明.</summary>
    public AnnualTarget Remarked(string note)
    {
        Note = note;
        return this;
    }

    /// <summary>The schedule runs evenly, by day or by finished month.</summary>
    public AnnualTarget RunningBy(ScheduleBasis basis, bool isDemonstration = false)
    {
        if (basis == ScheduleBasis.Plan)
        {
            throw new RefusedException(new PlanNotComplete());
        }

        _planPoints.Clear();
        (Basis, PlanShape, IsScheduleDemonstration) = (basis, null, isDemonstration);
        return this;
    }

    /// <summary>The schedule follows an own plan (分季计划).</summary>
    /// <exception cref="RefusedException">Points of another year (<see cref="PlanOfAnotherYear"/>).</exception>
    public AnnualTarget RunningBy(ScheduleProgressPlan plan, bool isDemonstration = false)
    {
        if (plan.Points[0].On.Year != Year)
        {
            throw new RefusedException(new PlanOfAnotherYear(plan.Points[0].On.Year, Year));
        }

        _planPoints.Clear();
        _planPoints.AddRange(plan.Points.Select(p => new TargetPlanPoint(VillageCode, p)));
        (Basis, PlanShape, IsScheduleDemonstration) = (ScheduleBasis.Plan, plan.Shape, isDemonstration);
        return this;
    }
}
