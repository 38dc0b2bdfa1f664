using VillageTracker.Domain.Common;
using VillageTracker.Domain.Rules;
using VillageTracker.Domain.Targets;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Targets;

public sealed class AnnualTargetTests
{
    [Theory]
    [InlineData("2020-06-30", ScheduleBasis.Day, 49.73)]
    [InlineData("2020-06-30", ScheduleBasis.Month, 50.00)]
    [InlineData("2020-03-31", ScheduleBasis.Day, 24.86)]
    [InlineData("2020-03-31", ScheduleBasis.Month, 25.00)]
    [InlineData("2020-01-01", ScheduleBasis.Day, 0.27)]
    [InlineData("2020-01-01", ScheduleBasis.Month, 0)]
    [InlineData("2025-06-30", ScheduleBasis.Day, 49.59)]
    [InlineData("2025-09-30", ScheduleBasis.Day, 74.79)]
    [InlineData("2025-09-30", ScheduleBasis.Month, 75.00)]
    [InlineData("2020-12-31", ScheduleBasis.Day, 100)]
    [InlineData("2020-12-31", ScheduleBasis.Month, 100)]
    public void The_schedule_follows_the_basis_of_the_target(string day, ScheduleBasis basis, decimal expected)
    {
        var on = Day(day);

        Assert.Equal(expected, Target(new(1000, TargetUnit.Items), on.Year).RunningBy(basis).ScheduleOn(on));
    }

    [Theory]
    [InlineData("2020-03-31", 0)]
    [InlineData("2020-06-29", 0)]
    [InlineData("2020-06-30", 40)]
    [InlineData("2020-09-30", 70)]
    [InlineData("2020-12-30", 70)]
    [InlineData("2020-12-31", 100)]
    public void An_attraction_target_steps_by_its_own_plan(string day, decimal expected) =>
        Assert.Equal(expected, Attraction(0.5m, 1m, toIncluded: false).ScheduleOn(Day(day)));

    [Fact]
    public void A_plan_of_another_year_is_refused() => Refused.With<PlanOfAnotherYear>(() =>
        Target(new(1, TargetUnit.Items), 2021).RunningBy(new ScheduleProgressPlan(PlanShape.Step, [new(new(2020, 12, 31), 100m)])));

    [Fact]
    public void Before_the_year_nothing_is_due_and_after_it_everything()
    {
        var target = Target(new(1, TargetUnit.Items), 2020).RunningBy(ScheduleBasis.Day);

        Assert.Equal((0m, 100m), (target.ScheduleOn(new(2019, 12, 31)), target.ScheduleOn(new(2021, 1, 1))));
    }

    [Theory]
    [InlineData(0.4999, 0)]
    [InlineData(0.5, 7)]
    [InlineData(0.9999, 7)]
    [InlineData(1, 8)]
    [InlineData(5, 9)]
    [InlineData(10, 9)]
    [InlineData(10.0001, 0)]
    public void A_project_on_a_shared_edge_counts_in_one_band_only(decimal hundredMillion, int band)
    {
        (int Code, AnnualTarget Target)[] bands =
            [(7, Attraction(0.5m, 1m, false)), (8, Attraction(1m, 5m, false)), (9, Attraction(5m, 10m, true))];

        var counted = bands.Where(b => b.Target.CountsProjectOf(Money.FromYuan(hundredMillion * 100_000_000m))).Select(b => b.Code);

        Assert.Equal(band == 0 ? [] : [band], counted);
    }

    [Fact]
    public void A_target_of_zero_is_refused() =>
        Refused.With<TargetNotPositive>(() => Target(TargetAmount.Zero(TargetUnit.Items)));

    [Fact]
    public void Adjusting_keeps_the_unit_and_needs_a_reason()
    {
        var target = Target(new(2_000_000_00, TargetUnit.Usd));

        Refused.With<TargetUnitsDiffer>(() => target.Adjust(new(14_000_000_00, TargetUnit.Cny), false, null, "换算"));
        Refused.With<TargetChangeNeedsReason>(() => target.Adjust(new(3_000_000_00, TargetUnit.Usd), false, null, " "));
        target.Adjust(new(3_000_000_00, TargetUnit.Usd), true, " 街道加码 ", "街道 5 号文");

        Assert.Equal(("3,000,000.00美元", true, "街道加码"), (target.Amount.ToString(), target.MustBeReached, target.Note));
    }

    [Theory]
    [InlineData(2020, 10, 31, 9)]
    [InlineData(2020, 10, 10, 8)] // the tenth is still in time
    [InlineData(2020, 10, 11, 9)]
    [InlineData(2020, 1, 31, null)]
    [InlineData(2020, 2, 11, 1)]
    public void The_last_month_due_is_the_one_whose_reporting_day_has_passed(int year, int month, int day, int? due)
    {
        var settings = new TargetSettings(new(0m, -10m), ReportingDay: 10);

        Assert.Equal(due, settings.LastMonthDue(new(year, month, day))?.Month);
    }

    [Fact]
    public void A_missing_setting_is_refused_rather_than_guessed() =>
        Refused.With<RuleMissing>(() => TargetSettings.From(new RuleBook(new(2020, 10, 31), [])));

    [Fact]
    public void Names_stored_in_the_database_stay()
    {
        Assert.Equal("Cny Usd Firms Items Households", string.Join(' ', Enum.GetNames<TargetUnit>()));
        Assert.Equal("Reported DebtResolutions", string.Join(' ', Enum.GetNames<ActualSource>()));
    }

    private static AnnualTarget Target(TargetAmount amount, int year = 2020) => new(320902007203, year, "T01", "指标", amount, "测试");

    private static AnnualTarget Attraction(decimal from, decimal to, bool toIncluded) => Target(new(1, TargetUnit.Items))
        .ForProjectsOf(Money.FromYuan(from * 100_000_000m), Money.FromYuan(to * 100_000_000m), toIncluded)
        .RunningBy(new ScheduleProgressPlan(PlanShape.Step,
            [new(new(2020, 3, 31), 0m), new(new(2020, 6, 30), 40m), new(new(2020, 9, 30), 70m), new(new(2020, 12, 31), 100m)]));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
