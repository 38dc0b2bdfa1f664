using VillageTracker.Domain.Targets;
using VillageTracker.TestKit;
using VillageTracker.UnitTests.Common;

namespace VillageTracker.UnitTests.Targets;

public sealed class ScheduleProgressTests
{
    private static readonly ScheduleThresholds Thresholds = new(GreenFrom: 0m, YellowFrom: -10m);

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static decimal D(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("2020-06-30", "49.73", "50.00")]
    [InlineData("2020-03-31", "24.86", "25.00")]
    [InlineData("2020-01-01", "0.27", "0")]
    [InlineData("2025-06-30", "49.59", "50.00")]
    [InlineData("2025-09-30", "74.79", "75.00")]
    [InlineData("2020-12-31", "100", "100")]
    [InlineData("2025-12-31", "100", "100")]
    [InlineData("2020-02-28", "16.12", "8.33")]
    [InlineData("2020-02-29", "16.39", "16.67")]
    public void The_schedule_runs_by_day_or_by_finished_month(string day, string byDay, string byMonth)
    {
        Assert.Equal(D(byDay), ScheduleProgress.ByDay(Day(day)));
        Assert.Equal(D(byMonth), ScheduleProgress.ByMonth(Day(day)));
    }

    [Theory]
    [InlineData("560", "6.00", ScheduleLight.Green)]
    [InlineData("500", "0.00", ScheduleLight.Green)]
    [InlineData("499.9", "-0.01", ScheduleLight.Yellow)]
    [InlineData("400", "-10.00", ScheduleLight.Yellow)]
    [InlineData("399.9", "-10.01", ScheduleLight.Red)]
    [InlineData("999.99", "50.00", ScheduleLight.Green)]
    [InlineData("1000", "50.00", ScheduleLight.Blue)]
    [InlineData("-100", "-60.00", ScheduleLight.Red)]
    public void The_light_follows_from_the_gap(string actual, string gap, ScheduleLight light)
    {
        var reading = ScheduleProgress.Read(D(actual), 1000m, 50m, Thresholds);

        Assert.Equal((D(gap), light), (reading.Gap, reading.Light));
    }

    [Fact]
    public void One_of_one_project_at_mid_year_is_done() =>
        Assert.Equal(ScheduleLight.Blue, ScheduleProgress.Read(1m, 1m, 49.73m, Thresholds).Light);

    [Fact]
    public void Nothing_reported_is_grey_and_has_no_gap() =>
        Assert.Equal(new(null, 50m, null, ScheduleLight.Grey), ScheduleProgress.Read(null, 1000m, 50m, Thresholds));

    [Fact]
    public void Completion_is_capped() => Assert.Equal(999m, ScheduleProgress.Completion(500m, 1m));

    [Fact]
    public void A_target_of_zero_is_refused() =>
        Refused.With<TargetIsZero>(() => ScheduleProgress.Read(null, 0m, 50m, Thresholds));

    [Theory]
    [InlineData("560", "超序时6.00个百分点")]
    [InlineData("500", "与序时持平")]
    [InlineData("399.9", "落后序时10.01个百分点")]
    public void A_reading_says_it_in_words(string actual, string sentence) =>
        Assert.Equal(sentence, ScheduleProgress.Read(D(actual), 1000m, 50m, Thresholds).Sentence);
}

public sealed class ScheduleProgressPlanTests
{
    private static DateOnly On(int month, int day) => new(2020, month, day);

    private static ScheduleProgressPlan Investors(PlanShape shape) =>
        new(shape, [new(On(3, 31), 0m), new(On(6, 30), 40m), new(On(9, 30), 70m), new(On(12, 31), 100m)]);

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(6, 29, 0)]
    [InlineData(6, 30, 40)]
    [InlineData(9, 29, 40)]
    [InlineData(9, 30, 70)]
    [InlineData(12, 30, 70)]
    [InlineData(12, 31, 100)]
    public void Steps_jump_on_their_day(int month, int day, int percent) =>
        Assert.Equal(percent, Investors(PlanShape.Step).On(On(month, day)));

    [Fact]
    public void A_linear_plan_runs_straight_between_its_points()
    {
        var plan = Investors(PlanShape.Linear);

        Assert.Equal(0m, plan.On(On(3, 31)));
        Assert.Equal(20.22m, plan.On(On(5, 16))); // 46 of 91 days of 40 %
        Assert.Equal(40m, plan.On(On(6, 30)));
        Assert.Equal(100m, plan.On(new(2021, 2, 1)));
        Assert.Equal(0m, plan.On(new(2019, 12, 1)));
    }

    [Fact]
    public void A_linear_plan_of_one_point_is_the_schedule_by_day()
    {
        var plan = new ScheduleProgressPlan(PlanShape.Linear, [new(On(12, 31), 100m)]);

        Assert.Equal(ScheduleProgress.ByDay(On(6, 30)), plan.On(On(6, 30)));
    }

    [Fact]
    public void A_plan_that_falls_or_does_not_end_at_100_is_refused()
    {
        Refused.With<PlanNotRising>(() => _ = new ScheduleProgressPlan(
            PlanShape.Step, [new(On(3, 31), 50m), new(On(6, 30), 40m), new(On(12, 31), 100m)]));
        Refused.With<PlanNotRising>(() => _ = new ScheduleProgressPlan(
            PlanShape.Step, [new(On(6, 30), 50m), new(On(3, 31), 100m)]));
        Refused.With<PlanNotComplete>(() => _ = new ScheduleProgressPlan(PlanShape.Step, [new(On(6, 30), 50m)]));
        Refused.With<PlanNotComplete>(() => _ = new ScheduleProgressPlan(PlanShape.Step, []));
    }
}
