using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Rules;
using VillageTracker.Migrations.Seed.Calendar;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Demolition.HouseholdFiles;

/// <summary>Delivery, review and identification with their clocks of ten days each.</summary>
public sealed class AppraisalTests
{
    private static readonly DateOnly Today = new(2020, 12, 31);
    private static readonly AppraisalLineFacts House = new("1 号房屋", FloorArea.FromSquareMetres(98.40m), UnitPrice.FromYuan(5_230m));
    private static readonly AppraisalClocks Clocks = new(new RuleBook(new(2020, 10, 1), Rules(10)), new WorkingCalendar(HolidayTable.Days));

    [Theory]
    [InlineData("2020-09-11", "2020-09-21")] // a Monday
    [InlineData("2020-09-09", "2020-09-21")] // the 19th is a Saturday: the first working day after
    [InlineData("2020-09-17", "2020-09-27")] // a Sunday that is worked (调休)
    [InlineData("2020-09-21", "2020-10-09")] // 10-01 is a holiday: the first working day after
    public void The_household_may_ask_for_a_review_within_ten_days_of_delivery(string delivered, string lastDay) =>
        Assert.Equal(DateOnly.Parse(lastDay, System.Globalization.CultureInfo.InvariantCulture), Deliver(delivered).DueOn);

    [Fact]
    public void The_total_is_the_sum_of_lines_rounded_to_the_fen() =>
        Assert.Equal(514_632.00m, Deliver("2020-09-11").Total.Yuan);

    [Fact]
    public void A_review_asked_for_on_the_last_day_is_in_time_and_a_day_later_is_refused()
    {
        Refused.With<AppraisalTooLate>(() => Deliver("2020-09-11").RequestReview(new(2020, 9, 22), Clocks, Today));
        var appraisal = Deliver("2020-09-11");

        appraisal.RequestReview(new(2020, 9, 21), Clocks, Today);

        Assert.Equal((AppraisalStatus.Reviewing, new DateOnly(2020, 10, 9)), (appraisal.Status, appraisal.DueOn!.Value));
    }

    [Fact]
    public void A_firm_that_answers_late_is_recorded_as_what_it_is()
    {
        var appraisal = Deliver("2020-09-11");
        appraisal.RequestReview(new(2020, 9, 14), Clocks, Today);

        appraisal.AnswerReview(new(2020, 10, 12), Money.FromYuan(520_000m), Clocks, Today);

        Assert.Equal((AppraisalStatus.Reviewed, 520_000m, new DateOnly(2020, 10, 22)), (appraisal.Status, appraisal.Value.Yuan, appraisal.DueOn!.Value));
    }

    [Theory]
    [InlineData(530_000, true, "评估机构")]
    [InlineData(520_000, false, "申请人")]
    public void The_expert_fee_is_the_applicants_unless_the_report_is_overturned(int total, bool overturned, string bearer)
    {
        var appraisal = Contested();
        appraisal.Identify(new(2020, 10, 26), Money.FromYuan(total), Money.FromYuan(800m), Clocks, Today);

        Assert.Equal((overturned, bearer, (decimal)total), (appraisal.IsOverturned, appraisal.FeeBearer, appraisal.Value.Yuan));
    }

    [Fact]
    public void The_overturned_value_becomes_the_households()
    {
        var appraisal = Contested();
        appraisal.Identify(new(2020, 10, 26), Money.FromYuan(530_000m), Money.Zero, Clocks, Today);

        appraisal.Settle(new(2020, 10, 27), accepted: false, Today);

        Assert.Equal((HouseholdStatus.Appraised, 530_000m, new DateOnly(2020, 10, 27)),
            (appraisal.Household.Status, appraisal.Household.AppraisedValue!.Value.Yuan, appraisal.Household.StatusOn));
    }

    [Fact]
    public void Nothing_is_settled_while_the_household_may_object_unless_it_agrees()
    {
        Refused.With<AppraisalStillContestable>(() => Deliver("2020-09-11").Settle(new(2020, 9, 21), accepted: false, Today));
        var agreed = Deliver("2020-09-11");

        agreed.Settle(new(2020, 9, 12), accepted: true, Today);

        Assert.Equal((AppraisalStatus.Final, true, (DateOnly?)null), (agreed.Status, agreed.IsAccepted, agreed.DueOn));
    }

    [Fact]
    public void Nothing_is_settled_while_a_review_runs()
    {
        var appraisal = Deliver("2020-09-11");
        appraisal.RequestReview(new(2020, 9, 14), Clocks, Today);

        Refused.With<AppraisalActNotNow>(() => appraisal.Settle(new(2020, 9, 15), accepted: true, Today));
    }

    [Fact]
    public void A_step_taken_back_opens_the_value_with_the_clock_that_ran()
    {
        var appraisal = Deliver("2020-09-11");
        appraisal.Settle(new(2020, 9, 22), accepted: false, Today);
        appraisal.Household.StepBack("录错");

        appraisal.Reopen(Clocks);

        Assert.Equal((AppraisalStatus.Delivered, new DateOnly(2020, 9, 21)), (appraisal.Status, appraisal.DueOn!.Value));
    }

    [Fact]
    public void An_old_report_is_put_on_record_only_with_the_value_that_was_recorded()
    {
        var household = Sample.At(HouseholdStatus.Signed);
        var report = new AppraisalReport("示例评估", "1号", Sample.Day(3), [House]);

        Assert.Equal(AppraisalStatus.Final, HouseholdAppraisal.Deliver(household, report, Clocks, Today).Status);
        Refused.With<AppraisalNotAsRecorded>(() => HouseholdAppraisal.Deliver(household, report with { Lines = [House, House] }, Clocks, Today));
        Refused.With<AppraisalNotNow>(() => HouseholdAppraisal.Deliver(Sample.Household(), report, Clocks, Today));
    }

    [Fact]
    public void A_changed_rule_moves_only_clocks_that_begin_later()
    {
        var appraisal = Deliver("2020-09-11");
        var longer = new AppraisalClocks(new RuleBook(new(2020, 10, 1), Rules(15)), new WorkingCalendar(HolidayTable.Days));

        appraisal.RequestReview(new(2020, 9, 14), longer, Today);

        Assert.Equal(new DateOnly(2020, 9, 29), appraisal.DueOn);
    }

    private static HouseholdAppraisal Contested()
    {
        var appraisal = Deliver("2020-09-11");
        appraisal.RequestReview(new(2020, 9, 14), Clocks, Today);
        appraisal.AnswerReview(new(2020, 10, 12), Money.FromYuan(520_000m), Clocks, Today);
        appraisal.RequestIdentification(new(2020, 10, 22), Clocks, Today);
        return appraisal;
    }

    private static HouseholdAppraisal Deliver(string on) => HouseholdAppraisal.Deliver(
        Sample.At(HouseholdStatus.Surveyed), new("示例评估", "1号", DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), [House]), Clocks, Today);

    private static IEnumerable<DatedRule> Rules(int days) => new[]
    {
        AppraisalClocks.ReviewRequestDays, AppraisalClocks.ReviewAnswerDays, AppraisalClocks.IdentificationRequestDays, AppraisalClocks.IdentificationAnswerDays,
    }.Select(code => new DatedRule(code, code, days, "天", new(2019, 1, 1), "测试", isDemonstration: true));
}
