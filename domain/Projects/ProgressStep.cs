using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Projects;

/// <summary>One change of status of a stage or of a practical project, with its day, so that the state of any past day can be told.</summary>
public sealed class ProgressStep : IBelongsToVillage
{
    private ProgressStep() { }

    private ProgressStep(long villageCode, int order, StageStatus to, StepDay day, string? reason)
    {
        (VillageCode, Order, To) = (villageCode, order, to);
        (On, IsReportedDay, Reason) = (day.On, day.IsReported, reason);
    }

    public int Id { get; private set; }
    public long VillageCode { get; private set; }

    /// <summary>1, 2, 3 … in the order in which the steps were entered; a later one corrects an earlier one.</summary>
    public int Order { get; private set; }

    public StageStatus To { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>The day is when it was reported (据报道); when it really happened is not known.</summary>
    public bool IsReportedDay { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>Takes the next step after <paramref name="taken"/>, or says why not.</summary>
    /// <exception cref="RefusedException">A step the table does not have, a day to come, a day before the step before, or a step back without a reason.</exception>
    internal static ProgressStep Next(
        long villageCode, string subject, StageStatus from, IReadOnlyCollection<ProgressStep> taken, StageStatus to, StepDay day, string? reason, DateOnly today)
    {
        if (!from.CanBecome(to))
        {
            throw new RefusedException(new StageStepNotAllowed(subject, from, to));
        }

        if (day.On > today)
        {
            throw new RefusedException(new StageDayInFuture(subject, day.On, today));
        }

        if (taken.MaxBy(s => s.Order) is { IsReportedDay: false } last && day.On < last.On)
        {
            throw new RefusedException(new StageDayBeforeLastStep(subject, day.On, last.On));
        }

        if (from.TakesBack(to) && string.IsNullOrWhiteSpace(reason))
        {
            throw new RefusedException(new StageBackNeedsReason(subject, from));
        }

        return new(villageCode, taken.Count + 1, to, day, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
    }

    /// <summary>The status on a day: what the last step entered says, among those of that day or before.</summary>
    public static StageStatus StatusOn(DateOnly day, StageStatus initial, IEnumerable<ProgressStep> steps) =>
        steps.Where(s => s.On <= day).MaxBy(s => s.Order)?.To ?? initial;
}

/// <summary>The day of a step: when it happened, or, where that is not known, when it was reported.</summary>
public readonly record struct StepDay(DateOnly On, bool IsReported)
{
    /// <summary>It happened on this day.</summary>
    public static StepDay Exactly(DateOnly on) => new(on, false);

    /// <summary>It had happened by this day, on which it was reported (据报道).</summary>
    public static StepDay ReportedOn(DateOnly on) => new(on, true);
}
