using VillageTracker.Domain.Common;
using VillageTracker.Domain.Debt;
using VillageTracker.Domain.Rules;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Debt;

public sealed class InterestTests
{
    [Theory]
    [InlineData(200_000, 15.4, "2020-09-01", "2021-03-01", 181, 15_273.42)]
    [InlineData(200_000, 18, "2020-09-01", "2021-03-01", 181, 17_852.05)]
    [InlineData(300_000, 24, "2019-03-01", "2020-08-20", 538, 106_126.03)]
    [InlineData(300_000, 15.4, "2020-08-20", "2020-12-31", 133, 16_834.52)]
    [InlineData(100_000, 12, "2019-01-01", "2020-01-01", 365, 12_000.00)]
    [InlineData(100_000, 4.35, "2019-01-01", "2020-01-01", 365, 4_350.00)]
    public void Interest_is_actual_days_over_365_with_the_end_excluded(
        decimal principal, decimal rate, string from, string until, int days, decimal expected)
    {
        var segment = new RateSegment(Day(from), Day(until), rate);

        Assert.Equal(days, segment.Days);
        Assert.Equal(Money.FromYuan(expected), SimpleInterest.Of(Money.FromYuan(principal), segment));
    }

    [Fact]
    public void An_older_contract_runs_at_the_old_limit_and_then_at_four_times_the_rate_of_the_claim()
    {
        var segments = A.Ceiling().Segments(Day("2019-03-01"), Day("2019-03-01"), Day("2020-12-31"), claimed: Day("2020-12-31"));

        Assert.Equal([new(Day("2019-03-01"), Day("2020-08-20"), 24m), new(Day("2020-08-20"), Day("2020-12-31"), 15.40m)], segments);
        var interest = SimpleInterest.Of(Money.FromYuan(300_000m), segments);
        Assert.Equal(Money.FromYuan(106_126.03m + 16_834.52m), interest.Amount);
        Assert.Equal([Money.FromYuan(106_126.03m), Money.FromYuan(16_834.52m)], interest.Parts.Select(p => p.Amount));
    }

    [Theory]
    [InlineData("2019-03-01", 24)]
    [InlineData("2020-08-19", 24)]
    [InlineData("2020-08-20", 15.40)]
    [InlineData("2025-05-20", 12.00)]
    public void The_ceiling_is_that_of_the_contract_day(string contract, decimal percent) =>
        Assert.Equal(percent, A.Ceiling().On(Day(contract)));

    [Fact]
    public void A_contract_before_any_rate_on_record_is_refused_rather_than_guessed() =>
        Refused.With<RuleMissing>(() => A.Ceiling().On(Day("2014-01-01")));

    [Fact]
    public void A_span_that_ends_before_it_begins_is_refused() =>
        Refused.With<InterestSpanReversed>(() =>
            SimpleInterest.Of(Money.FromYuan(1m), [new RateSegment(Day("2020-02-01"), Day("2020-01-01"), 5m)]));

    [Fact]
    public void Confirmed_interest_raises_the_balance_and_bears_no_interest_itself()
    {
        var debt = A.LockedDebt(principal: 200_000m, rate: 6m);

        debt.ConfirmInterest(Terms("2020-01-01", "2021-01-01", 6m), A.Ceiling());
        debt.ConfirmInterest(Terms("2021-01-01", "2022-01-01", 6m), A.Ceiling());

        Assert.Equal(Money.FromYuan(12_032.88m), debt.InterestEntries.First().Amount); // 366 days
        Assert.Equal(Money.FromYuan(12_000.00m), debt.InterestEntries.Last().Amount);
        Assert.Equal(Money.FromYuan(224_032.88m), debt.Balance);
    }

    [Fact]
    public void Interest_without_an_agreed_rate_is_refused()
    {
        var debt = A.LockedDebt(rate: null);

        Refused.With<InterestNotAgreed>(() => debt.ConfirmInterest(Terms("2020-01-01", "2020-07-01", 6m), A.Ceiling()));
        Refused.With<InterestNotAgreed>(() => A.Debt(rate: null, interest: 100m));
    }

    [Fact]
    public void Interest_above_the_agreed_rate_is_refused() => Refused.With<InterestAboveAgreed>(() =>
        A.LockedDebt(rate: 6m).ConfirmInterest(Terms("2020-01-01", "2020-07-01", 6.5m), A.Ceiling()));

    [Fact]
    public void Interest_above_the_legal_ceiling_is_refused_and_changes_nothing()
    {
        var debt = A.LockedDebt(rate: 30m);

        var refusal = Refused.With<InterestAboveCeiling>(() => debt.ConfirmInterest(Terms("2020-01-01", "2020-07-01", 30m), A.Ceiling()));

        Assert.Equal(Money.FromYuan(23_934.25m), refusal.Most); // 24 %, 182 days
        Assert.Equal(Money.FromYuan(200_000m), debt.Balance);
        Assert.Empty(debt.InterestEntries);
    }

    [Fact]
    public void The_same_days_bear_interest_only_once()
    {
        var debt = A.LockedDebt();
        debt.ConfirmInterest(Terms("2020-01-01", "2020-07-01", 6m), A.Ceiling());

        Refused.With<InterestCountedTwice>(() => debt.ConfirmInterest(Terms("2020-06-30", "2020-09-01", 6m), A.Ceiling()));
        debt.ConfirmInterest(Terms("2020-07-01", "2020-09-01", 6m), A.Ceiling());
    }

    private static InterestTerms Terms(string from, string until, decimal rate) => new(Day(from), Day(until), rate, Day(until), "会议纪要 1");

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
