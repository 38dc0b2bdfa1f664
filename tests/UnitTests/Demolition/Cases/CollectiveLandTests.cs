using VillageTracker.Domain.Demolition.Cases;
using VillageTracker.TestKit;
using static VillageTracker.Domain.Demolition.Cases.ExpropriationTrack;

namespace VillageTracker.UnitTests.Demolition.Cases;

/// <summary>Track C: the Land Administration Law of 2019, and what the regulation of 2021 added from its own day on.</summary>
public sealed class CollectiveLandTests
{
    private static readonly DateOnly Under2021 = new(2022, 3, 1);

    [Fact]
    public void The_plan_is_posted_only_after_ten_working_days_of_first_notice()
    {
        var one = Law.Case(C, Under2021, Law.Facts, ("C1", new(2022, 3, 1)), ("C2", new(2022, 3, 8)), ("C3", new(2022, 3, 10)));

        var refusal = Refused.With<PostingNotOver>(() => one.Record("C4", new DateOnly(2022, 3, 15)));

        Assert.Equal(new DateOnly(2022, 3, 16), refusal.Next);
        Assert.Contains("10个工作日（土地管理法实施条例第二十六条）", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_notice_of_September_2020_ends_on_the_worked_Saturday_by_the_later_law()
    {
        // domain vector: tests the calendar, since the regulation is of 2021
        var one = ExpropriationCase.Open(Sample.Area(), C, Under2021, Law.Facts);
        one.Record("C1", new DateOnly(2020, 9, 21));

        Assert.Equal(new DateOnly(2020, 10, 11), Law.ClockOf(one).NextAfter(one.Done("C1")!));
    }

    [Fact]
    public void An_approval_of_March_2020_is_announced_by_the_23rd_by_the_later_law()
    {
        var one = Law.Case(C, Under2021, Law.Facts, ("C1", new(2020, 1, 2)), ("C2", new(2020, 1, 3)), ("C3", new(2020, 1, 6)), ("C4", new(2020, 1, 20)),
            ("C6", new(2020, 1, 21)), ("C7", new(2020, 1, 22)), ("C8", new(2020, 2, 28)), ("C9", new(2020, 3, 2)));

        Assert.Equal(new DateOnly(2020, 3, 23), Law.ClockOf(one).DueOf(Law.Table(C, Under2021)["C10"])!.LastDay);
    }

    [Fact]
    public void Agreements_wait_for_thirty_days_of_announcement()
    {
        var one = Law.Case(C, Under2021, Law.Facts, Law.BeforeApplication[..^1]);

        Assert.IsType<PostingNotOver>(Law.ClockOf(one).WhyNot(GatedAct.SignAgreement, new(2022, 5, 1)));
        Assert.IsType<StepTooEarly>(Law.ClockOf(one).WhyNot(GatedAct.SignAgreement, new(2022, 5, 2)));
        Assert.Null(Law.ClockOf(one).WhyNot(GatedAct.SignAgreement, new(2022, 5, 6)));
    }

    [Theory]
    [InlineData("C6")]
    [InlineData("C7")]
    public void Agreements_wait_for_registration_and_money(string missing)
    {
        var one = Law.Case(C, Under2021, Law.Facts, [.. Law.BeforeApplication[..^1].Where(s => s.Code != missing)]);

        Assert.IsType<StepMissing>(Law.ClockOf(one).WhyNot(GatedAct.SignAgreement, new(2022, 6, 1)));
        Refused.With<StepMissing>(() => one.Record("C8", new DateOnly(2022, 6, 1)));
    }

    [Theory]
    [InlineData("C7")]
    [InlineData("C8")]
    public void The_application_waits_for_everything_before_it(string missing)
    {
        var steps = Law.BeforeApplication.TakeWhile(s => s.Code != missing).ToArray();
        var one = Law.Case(C, Under2021, Law.Facts, steps);

        Refused.With<StepMissing>(() => one.Record("C9", new DateOnly(2022, 7, 1)));
    }

    [Fact]
    public void A_majority_against_the_plan_makes_a_hearing_due()
    {
        var one = Law.Case(C, Under2021, Law.Facts with { MajorityObjects = true }, Law.BeforeApplication[..^1]);

        Assert.Equal("听证会", Refused.With<StepMissing>(() => one.Record("C8", new DateOnly(2022, 5, 20))).Missing);
    }

    [Fact]
    public void A_case_of_2020_keeps_the_law_of_2020()
    {
        var one = Law.Case(C, new(2020, 9, 21), Law.Facts, ("C1", new(2020, 9, 21)), ("C2", new(2020, 9, 22)), ("C3", new(2020, 9, 23)));

        one.Record("C4", new DateOnly(2020, 9, 24)); // no length of the first notice before September 2021
        Assert.Null(Law.ClockOf(one).Law["C10"].Period);
    }

    [Fact]
    public void Before_the_text_that_is_loaded_nothing_is_guessed() => Refused.With<LawNotLoaded>(() => Law.Table(C, new(2019, 12, 31)));

    [Fact]
    public void A_decision_on_a_household_waits_for_the_announced_approval()
    {
        var one = Law.Case(C, Under2021, Law.Facts, [.. Law.BeforeApplication, ("C9", new(2022, 8, 1))]);

        Assert.IsType<StepMissing>(Law.ClockOf(one).WhyNot(GatedAct.CompensationDecision, new(2022, 9, 1)));
        one.Record("C10", new DateOnly(2022, 8, 10));
        Assert.Null(Law.ClockOf(one).WhyNot(GatedAct.CompensationDecision, new(2022, 9, 1)));
    }

    [Fact]
    public void A_conditional_agreement_is_for_state_land_only() => Refused.With<ConditionOnlyOnStateLand>(() =>
        ExpropriationCase.Open(Sample.Area(), C, Under2021, Law.Facts with { SigningCondition = "签约率达到80%生效" }));
}
