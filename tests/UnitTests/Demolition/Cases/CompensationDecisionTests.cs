using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Cases;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Demolition.Cases;

/// <summary>Remedies and enforcement of a decision on a household.</summary>
public sealed class CompensationDecisionTests
{
    private static CompensationDecision Served(DateOnly on) => CompensationDecision.Serve(
        Sample.At(HouseholdStatus.Appraised), new("亭征补决〔2020〕1号", "亭湖区人民政府", Money.FromYuan(500_000), on, on), Law.Terms, Law.Calendar, Law.Today);

    private static void Take(CompensationDecision decision, DecisionAct act, DateOnly on) => decision.Record(act, on, Law.Terms, Law.Calendar, Law.Today);

    [Fact]
    public void The_periods_of_a_decision_served_in_March_2020()
    {
        var decision = Served(new(2020, 3, 10));

        Assert.Equal(
            (new DateOnly(2020, 5, 9), new DateOnly(2020, 9, 10), new DateOnly(2020, 9, 11), new DateOnly(2020, 12, 10)),
            (decision.ReviewUntil, decision.SueUntil, decision.EnforceFrom, decision.EnforceUntil));
    }

    [Fact]
    public void The_demand_letter_must_be_served_ten_working_days_before_the_last_day()
    {
        var decision = Served(new(2020, 3, 10));

        Assert.Equal(new DateOnly(2020, 11, 25), decision.DemandBy);
        Assert.True(RemedyDates.AfterDemand(decision.DemandBy, Law.Terms, Law.Calendar) <= decision.EnforceUntil);
        Assert.True(RemedyDates.AfterDemand(decision.DemandBy.AddDays(1), Law.Terms, Law.Calendar) > decision.EnforceUntil);
    }

    [Fact]
    public void The_court_is_asked_only_after_the_remedies_within_three_months_and_ten_working_days_after_the_demand()
    {
        var decision = Served(new(2020, 3, 10));

        Refused.With<CourtTooEarly>(() => Take(decision, DecisionAct.CourtApplied, new(2020, 9, 10)));
        Refused.With<DemandMissing>(() => Take(decision, DecisionAct.CourtApplied, new(2020, 9, 11)));
        Take(decision, DecisionAct.DemandServed, new(2020, 9, 25));
        var tooShort = Refused.With<DemandTooShort>(() => Take(decision, DecisionAct.CourtApplied, new(2020, 10, 15)));
        Assert.Equal(new DateOnly(2020, 10, 16), tooShort.From); // ten working days from 25 September end on 15 October
        Refused.With<CourtTooLate>(() => Take(decision, DecisionAct.CourtApplied, new(2020, 12, 11)));
        Take(decision, DecisionAct.CourtApplied, new(2020, 10, 16));
        Assert.False(decision.IsRunning);
    }

    [Fact]
    public void A_household_that_uses_its_remedy_is_not_taken_to_court()
    {
        var decision = Served(new(2020, 3, 10));
        Take(decision, DecisionAct.ReviewApplied, new(2020, 5, 9));

        Refused.With<RemedyInUse>(() => Take(decision, DecisionAct.CourtApplied, new(2020, 9, 11)));
        Take(decision, DecisionAct.ReviewDecided, new(2020, 7, 1));
        Assert.Equal(new DateOnly(2020, 7, 16), decision.SueUntil); // fifteen days after the review decision
    }

    [Fact]
    public void A_review_a_day_late_is_refused() =>
        Refused.With<RemedyTooLate>(() => Take(Served(new(2020, 3, 10)), DecisionAct.ReviewApplied, new(2020, 5, 10)));

    [Fact]
    public void A_household_that_moved_is_left_alone()
    {
        var decision = Served(new(2020, 3, 10));
        Take(decision, DecisionAct.Moved, new(2020, 8, 1));

        Refused.With<MovedAlready>(() => Take(decision, DecisionAct.CourtApplied, new(2020, 9, 11)));
    }

    [Fact]
    public void There_is_no_decision_on_a_household_that_signed() => Refused.With<DecisionOnSigned>(() => CompensationDecision.Serve(
        Sample.At(HouseholdStatus.Signed), new("1", "亭湖区人民政府", Money.FromYuan(1), new(2020, 3, 1), new(2020, 3, 1)), Law.Terms, Law.Calendar, Law.Today));

    [Fact]
    public void Beyond_the_holidays_that_are_loaded_nothing_is_guessed() => Refused.With<CalendarNotLoaded>(() => Served(new(2026, 8, 3)));

    [Fact]
    public void There_is_no_word_for_force_among_the_acts() =>
        Assert.DoesNotContain(Enum.GetValues<DecisionAct>(), a => a.Label().Contains('断', StringComparison.Ordinal));
}
