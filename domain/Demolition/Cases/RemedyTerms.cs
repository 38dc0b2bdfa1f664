using VillageTracker.Domain.Common;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Demolition.Cases;

/// <summary>The periods of remedy and enforcement as the law of a day has them (救济和强制执行期限).</summary>
/// <param name="Review">申请行政复议.</param>
/// <param name="Sue">直接提起行政诉讼.</param>
/// <param name="SueAfterReview">不服复议决定提起诉讼.</param>
/// <param name="Enforce">申请法院强制执行, once the remedies are over.</param>
/// <param name="Demand">催告 before that.</param>
public sealed record RemedyTerms(Period Review, Period Sue, Period SueAfterReview, Period Enforce, Period Demand)
{
    public const string ReviewCode = "Demolition.Remedy.Review";
    public const string SueCode = "Demolition.Remedy.Sue";
    public const string SueAfterReviewCode = "Demolition.Remedy.SueAfterReview";
    public const string EnforceCode = "Demolition.Remedy.Enforce";
    public const string DemandCode = "Demolition.Remedy.Demand";

    public static RemedyTerms From(RuleBook rules) => new(
        RulePeriod.Of(rules[ReviewCode]), RulePeriod.Of(rules[SueCode]), RulePeriod.Of(rules[SueAfterReviewCode]),
        RulePeriod.Of(rules[EnforceCode]), RulePeriod.Of(rules[DemandCode]));
}

/// <summary>Reads a dated rule whose value is a length of time; its unit says in which kind of days.</summary>
public static class RulePeriod
{
    private static readonly Dictionary<string, DeadlineUnit> Units = new(StringComparer.Ordinal)
    {
        ["日"] = DeadlineUnit.CalendarDay,
        ["天"] = DeadlineUnit.CalendarDay,
        ["个工作日"] = DeadlineUnit.WorkingDay,
        ["个月"] = DeadlineUnit.Month,
        ["年"] = DeadlineUnit.Year,
    };

    /// <exception cref="RefusedException">The rule is not counted in days, months or years.</exception>
    public static Period Of(DatedRule rule) => Units.TryGetValue(rule.Unit, out var unit)
        ? new(decimal.ToInt32(rule.Value), unit)
        : throw new RefusedException(new RuleIsNoPeriod(rule.Name, rule.Unit));
}

public sealed record RuleIsNoPeriod(string Name, string Unit) : Refusal($"“{Name}”的单位是“{Unit}”，不是日、工作日、月或年，不能推算期限。");
