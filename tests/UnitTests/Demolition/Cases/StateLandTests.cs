using VillageTracker.Domain.Demolition.Cases;
using VillageTracker.TestKit;
using static VillageTracker.Domain.Demolition.Cases.ExpropriationTrack;

namespace VillageTracker.UnitTests.Demolition.Cases;

/// <summary>Track S: each gate of the regulation of 2011, refused with its article.</summary>
public sealed class StateLandTests
{
    private static readonly DateOnly LawOn = new(2020, 6, 1);

    private static (string, DateOnly)[] Without(string code) => [.. Law.BeforeDecision.Where(s => s.Code != code)];

    private static ExpropriationCase Decided() => Law.Case(S, LawOn, Law.Facts, [.. Law.BeforeDecision, ("S9", new(2020, 10, 9))]);

    [Fact]
    public void The_decision_waits_for_thirty_days_of_comments()
    {
        var one = Law.Case(S, LawOn, Law.Facts, Law.BeforeDecision);

        var refusal = Refused.With<PostingNotOver>(() => one.Record("S9", new DateOnly(2020, 10, 1)));

        Assert.Equal((new DateOnly(2020, 10, 1), new DateOnly(2020, 10, 2)), (refusal.LastDay, refusal.Next));
        Assert.Equal("补偿方案征求意见期不少于30日（征收条例第十条、第十一条），到 2020-10-01 才满，征收决定及公告不能早于 2020-10-02。", refusal.Message);
        one.Record("S9", new DateOnly(2020, 10, 2));
    }

    [Fact]
    public void The_last_day_for_comments_moves_behind_the_national_holiday()
    {
        var one = Law.Case(S, LawOn, Law.Facts, Law.BeforeDecision);

        Assert.Equal(new DateOnly(2020, 10, 9), Law.ClockOf(one).ObjectUntil(one.Done("S5")!));
    }

    [Theory]
    [InlineData("S4", "未登记建筑认定")]
    [InlineData("S7", "社会稳定风险评估")]
    [InlineData("S8", "补偿费用足额到位（专户）")]
    public void The_decision_waits_for(string code, string name)
    {
        var one = Law.Case(S, LawOn, Law.Facts, Without(code));

        var refusal = Refused.With<StepMissing>(() => one.Record("S9", new DateOnly(2020, 10, 9)));

        Assert.Equal(name, refusal.Missing);
        Assert.Contains("征收条例第十", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plan_waits_for_the_survey() =>
        Refused.With<StepMissing>(() => Law.Case(S, LawOn, Law.Facts, ("S1", new(2020, 6, 1)), ("S2", new(2020, 6, 10)), ("S5", new(2020, 9, 1))));

    [Fact]
    public void A_hearing_is_held_only_in_an_old_town_renewal_when_a_majority_objects()
    {
        var one = Law.Case(S, LawOn, Law.Facts with { MajorityObjects = true }, Law.BeforeDecision);

        Refused.With<HearingNotDue>(() => one.Record("S6", new DateOnly(2020, 9, 20)));
    }

    [Fact]
    public void Where_a_hearing_is_due_the_decision_waits_for_it()
    {
        var one = Law.Case(S, LawOn, Law.Facts with { MajorityObjects = true, IsOldTownRenewal = true }, Law.BeforeDecision);

        Assert.Equal("听证会", Refused.With<StepMissing>(() => one.Record("S9", new DateOnly(2020, 10, 9))).Missing);
        one.Record("S6", new DateOnly(2020, 9, 20));
        one.Record("S9", new DateOnly(2020, 10, 9));
    }

    [Fact]
    public void A_freeze_lasts_a_year_at_most()
    {
        var one = Law.Case(S, LawOn, Law.Facts, ("S1", new(2020, 6, 1)));

        Refused.With<FreezeTooLong>(() => one.Record("S2", new(new(2020, 6, 10), LastDay: new(2021, 6, 11)), Law.ClockOf(one), Law.Today));
        var freeze = one.Record("S2", new(new(2020, 6, 10)), Law.ClockOf(one), Law.Today);
        Assert.Equal(new DateOnly(2021, 6, 10), freeze.LastDay);
    }

    [Fact]
    public void A_notice_that_grants_less_than_the_law_is_refused_and_one_that_grants_more_is_kept_to()
    {
        var one = Law.Case(S, LawOn, Law.Facts, Law.BeforeDecision[..4]);

        Refused.With<PostingTooShort>(() => one.Record("S5", new(new(2020, 9, 1), LastDay: new(2020, 9, 30)), Law.ClockOf(one), Law.Today));
        one.Record("S5", new(new(2020, 9, 1), LastDay: new(2020, 10, 15)), Law.ClockOf(one), Law.Today);
        Assert.Equal(new DateOnly(2020, 10, 16), Law.ClockOf(one).NextAfter(one.Done("S5")!));
    }

    [Theory]
    [InlineData(GatedAct.SignAgreement)]
    [InlineData(GatedAct.Pay)]
    [InlineData(GatedAct.Vacate)]
    [InlineData(GatedAct.CompensationDecision)]
    [InlineData(GatedAct.CourtEnforcement)]
    public void Nothing_happens_to_a_household_before_the_decision(GatedAct act)
    {
        var before = Law.Case(S, LawOn, Law.Facts, Law.BeforeDecision);

        Assert.IsType<StepMissing>(Law.ClockOf(before).WhyNot(act, new(2020, 10, 30)));
        Assert.IsType<StepTooEarly>(Law.ClockOf(Decided()).WhyNot(act, new(2020, 10, 8)));
        Assert.Null(Law.ClockOf(Decided()).WhyNot(act, new(2020, 10, 9)));
    }

    [Fact]
    public void An_agreement_with_a_condition_may_be_signed_earlier_but_nothing_is_paid_for_it()
    {
        var one = Law.Case(S, LawOn, Law.Facts with { SigningCondition = "签约率达到80%生效" }, Law.BeforeDecision);

        Assert.Null(Law.ClockOf(one).WhyNot(GatedAct.SignAgreement, new(2020, 9, 2)));
        Assert.IsType<StepMissing>(Law.ClockOf(one).WhyNot(GatedAct.Pay, new(2020, 10, 5)));
    }

    [Theory]
    [InlineData("新洋街道办事处")]
    [InlineData("圩洋村村民委员会")]
    [InlineData("某某镇人民政府")]
    [InlineData("")]
    public void A_street_or_a_village_never_decides(string body) =>
        Assert.NotNull(Record.Exception(() => ExpropriationCase.Open(Sample.Area(), S, LawOn, Law.Facts with { Decider = body })));

    [Fact]
    public void A_step_is_recorded_once_never_for_tomorrow_and_taken_back_only_when_nothing_rests_on_it()
    {
        var one = Law.Case(S, LawOn, Law.Facts, Law.BeforeDecision);

        Refused.With<CaseStepDoneAlready>(() => one.Record("S8", new DateOnly(2020, 9, 16)));
        Refused.With<CaseStepInFuture>(() => one.Record("S9", Law.Today.AddDays(1)));
        Refused.With<CaseStepIsBuiltOn>(() => one.TakeBack("S3", "登错", Law.Table(S, LawOn)));
        one.TakeBack("S8", "登错", Law.Table(S, LawOn));
        Assert.Null(one.Done("S8"));
        Refused.With<StepIsPerHousehold>(() => one.Record("S16", new DateOnly(2020, 10, 9)));
    }
}
