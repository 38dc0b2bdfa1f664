using VillageTracker.Domain.Common;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Demolition.HouseholdFiles;

/// <summary>The time limits of an appraisal (评估时限), by the rules of the day on which each begins to run.</summary>
/// <remarks>Days as the law says them: calendar days, the day of the event not counted, a last day on a day off moved (Civil Code art. 201, 203).</remarks>
public sealed class AppraisalClocks(RuleBook rules, WorkingCalendar calendar)
{
    /// <summary>Codes of the rules behind the clocks.</summary>
    public const string ReviewRequestDays = "Demolition.AppraisalReviewRequestDays";
    public const string ReviewAnswerDays = "Demolition.AppraisalReviewAnswerDays";
    public const string IdentificationRequestDays = "Demolition.AppraisalIdentificationRequestDays";
    public const string IdentificationAnswerDays = "Demolition.AppraisalIdentificationAnswerDays";

    /// <summary>The last day of the clock that a status starts on a day; null where none runs.</summary>
    /// <exception cref="RefusedException">No rule, or the calendar does not reach that far.</exception>
    public DateOnly? LastDay(AppraisalStatus status, DateOnly start) => Code(status) is { } code
        ? Deadline.After(start, new Period(decimal.ToInt32(rules.Value(code)), DeadlineUnit.CalendarDay), calendar).LastDay
        : null;

    private static string? Code(AppraisalStatus status) => status switch
    {
        AppraisalStatus.Delivered => ReviewRequestDays,
        AppraisalStatus.Reviewing => ReviewAnswerDays,
        AppraisalStatus.Reviewed => IdentificationRequestDays,
        AppraisalStatus.Identifying => IdentificationAnswerDays,
        _ => null,
    };
}
