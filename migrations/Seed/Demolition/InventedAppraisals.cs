using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Migrations.Seed.Demolition;

/// <summary>The appraisal reports: those that stand, and some whose clocks run at the end of October 2020.</summary>
internal static class InventedAppraisals
{
    private const string Firm = "示例房地产评估有限公司";

    private static DateOnly Today => InventedHouseholds.Today;

    /// <param name="households">Of one area.</param>
    /// <param name="firstPerson">Number of the area's first person.</param>
    /// <param name="rules">All dated rules; the clocks take those of their own day.</param>
    /// <param name="calendar">The loaded years.</param>
    public static IEnumerable<HouseholdAppraisal> Of(IReadOnlyList<Household> households, int firstPerson, IReadOnlyList<DatedRule> rules, WorkingCalendar calendar)
    {
        AppraisalClocks Clocks(DateOnly on) => new(new RuleBook(on, rules), calendar);
        for (var n = 0; n < households.Count; n++)
        {
            var (household, person) = (households[n], firstPerson + n);
            var appraisal = household switch
            {
                { AppraisedOn: { } appraised } => Report(household, person, Earliest(appraised.AddDays(-6), household.SurveyedOn!.Value), Clocks),
                { SurveyedOn: { } surveyed } when person % 5 != 0 && surveyed <= new DateOnly(2020, 10, 9) => Running(household, person, Clocks),
                _ => null,
            };
            if (appraisal is not null)
            {
                appraisal.MarkAsDemonstration();
                yield return appraisal;
            }
        }
    }

    /// <summary>One waits for the household, one for the firm in time, one for the firm overdue, one for the household after an answer.</summary>
    private static HouseholdAppraisal Running(Household household, int person, Func<DateOnly, AppraisalClocks> clocks)
    {
        var delivered = new DateOnly(2020, 10, 9 + (person % 4 == 0 ? 16 : 0));
        var appraisal = Report(household, person, delivered, clocks);
        if (person % 4 == 0)
        {
            return appraisal;
        }

        var asked = new DateOnly(2020, 10, person % 4 == 1 ? 14 : 19);
        appraisal.RequestReview(asked, clocks(asked), Today);
        if (person % 4 == 3)
        {
            var answered = new DateOnly(2020, 10, 27);
            appraisal.AnswerReview(answered, appraisal.Total + new Money(1_500_000), clocks(answered), Today);
        }

        return appraisal;
    }

    private static HouseholdAppraisal Report(Household household, int person, DateOnly on, Func<DateOnly, AppraisalClocks> clocks)
    {
        var line = new AppraisalLineFacts("认定房屋", household.RecognisedArea!.Value, UnitPrice.FromYuan(5_050 + (person % 9 * 60)));
        return HouseholdAppraisal.Deliver(household, new(Firm, $"示例评〔2020〕{household.Code}", on, [line]), clocks(on), Today);
    }

    private static DateOnly Earliest(DateOnly wanted, DateOnly notBefore) => wanted > notBefore ? wanted : notBefore;
}
