using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Demolition;

public sealed class HouseholdStepsTests
{
    private static readonly HouseholdStatus[] All = Enum.GetValues<HouseholdStatus>();

    public static TheoryData<HouseholdStatus> Steps => [.. All.Skip(1)];

    [Fact]
    public void The_seven_statuses_follow_one_another_in_the_order_of_the_work()
    {
        var order = new List<HouseholdStatus> { HouseholdStatus.Registered };
        while (order[^1].Next() is { } next)
        {
            order.Add(next);
        }

        Assert.Equal(All, order);
    }

    [Fact]
    public void A_household_that_takes_every_step_is_settled_and_keeps_each_day()
    {
        var household = Sample.At(HouseholdStatus.Settled);

        Assert.Equal(HouseholdStatus.Settled, household.Status);
        Assert.Equal(
            [1, 2, 3, 4, 5, 6, 7],
            All.Select(s => household.DateOf(s)!.Value.Day));
        Assert.Equal((6, Sample.Day(7)), (household.StatusOrder, household.StatusOn));
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_that_is_not_the_next_one_is_refused(HouseholdStatus step)
    {
        foreach (var from in All.Where(s => s.Next() != step))
        {
            var household = Sample.At(from);

            var refusal = Refused.With<StepNotAllowed>(() => Sample.Take(household, step, Sample.Day(20)));

            Assert.Equal((from, step), (refusal.From, refusal.To));
            Assert.Equal(from, household.Status);
        }
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_dated_before_the_previous_one_is_refused(HouseholdStatus step)
    {
        var household = Sample.At(step.Previous()!.Value);

        Refused.With<StepBeforePrevious>(() => Sample.Take(household, step, household.StatusOn.AddDays(-1)));

        Assert.Null(household.DateOf(step));
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_on_the_day_of_the_previous_one_is_taken(HouseholdStatus step)
    {
        var household = Sample.At(step.Previous()!.Value);

        Sample.Take(household, step, household.StatusOn);

        Assert.Equal(step, household.Status);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_dated_tomorrow_is_refused(HouseholdStatus step)
    {
        var household = Sample.At(step.Previous()!.Value);

        Refused.With<StepInFuture>(() => Sample.Take(household, step, Sample.Today.AddDays(1)));
    }

    [Fact]
    public void A_recognised_area_of_zero_is_refused_and_nothing_changes()
    {
        var household = Sample.Household();

        Refused.With<RecognisedAreaZero>(() => household.Survey(Sample.Day(2), Sample.Today, FloorArea.Zero));

        Assert.Equal((HouseholdStatus.Registered, (FloorArea?)null), (household.Status, household.RecognisedArea));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void An_appraisal_without_a_value_is_refused(long fen) =>
        Refused.With<AppraisedValueMissing>(
            () => Sample.At(HouseholdStatus.Surveyed).Appraise(Sample.Day(9), Sample.Today, new Money(fen)));

    [Fact]
    public void Signing_without_a_way_of_compensation_is_refused() =>
        Refused.With<MethodNotChosen>(() => Sample.At(HouseholdStatus.Appraised)
            .Sign(Sample.Day(9), Sample.Today, CompensationMethod.Undecided, Money.FromYuan(1)));

    [Fact]
    public void Signing_without_an_amount_is_refused_and_leaves_the_way_undecided()
    {
        var household = Sample.At(HouseholdStatus.Appraised);

        Refused.With<CompensationMissing>(() => household.Sign(Sample.Day(9), Sample.Today, CompensationMethod.Money, Money.Zero));

        Assert.Equal(CompensationMethod.Undecided, household.Method);
    }

    [Fact]
    public void Not_signed_is_what_remains()
    {
        Assert.Equal(
            [HouseholdStatus.Registered, HouseholdStatus.Surveyed, HouseholdStatus.Appraised],
            All.Where(s => s.IsRemaining()));
    }
}
