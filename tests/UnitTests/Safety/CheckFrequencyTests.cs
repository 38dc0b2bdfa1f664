using VillageTracker.Domain.Common;
using VillageTracker.Domain.Rules;
using VillageTracker.Domain.Safety;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Safety;

public sealed class CheckFrequencyTests
{
    private static readonly CheckFrequency Frequency = CheckFrequency.From(SafetyData.Rules);

    [Theory]
    [InlineData(RiskLevel.Red, "2020-01-31", "2020-02-29")]
    [InlineData(RiskLevel.Red, "2020-02-29", "2020-03-29")]
    [InlineData(RiskLevel.Orange, "2020-12-31", "2021-02-28")]
    [InlineData(RiskLevel.Yellow, "2019-08-31", "2020-02-29")]
    [InlineData(RiskLevel.Blue, "2020-02-29", "2021-02-28")]
    [InlineData(RiskLevel.Blue, "2020-10-31", "2021-10-31")]
    public void The_next_check_is_due_on_the_corresponding_day_or_the_last_of_the_month(RiskLevel level, string last, string due) =>
        Assert.Equal(Day(due), Frequency.NextDue(level, Day(last)));

    [Theory]
    [InlineData(RiskLevel.Red)]
    [InlineData(RiskLevel.Orange)]
    [InlineData(RiskLevel.Yellow)]
    [InlineData(RiskLevel.Blue)]
    public void The_cut_off_day_divides_overdue_from_in_time_on_every_day_of_four_years(RiskLevel level)
    {
        for (var today = new DateOnly(2020, 1, 1); today.Year < 2024; today = today.AddDays(1))
        {
            var cut = Frequency.OverdueIfCheckedBy(level, today);
            Assert.True(Frequency.NextDue(level, cut) < today, $"{today}: checked {cut} is overdue");
            Assert.True(Frequency.NextDue(level, cut.AddDays(1)) >= today, $"{today}: checked the day after {cut} is in time");
        }
    }

    [Fact]
    public void A_check_is_in_time_on_its_due_day() =>
        Assert.Equal(new DateOnly(2020, 9, 30), Frequency.OverdueIfCheckedBy(RiskLevel.Red, new(2020, 10, 31)));

    [Fact]
    public void Without_a_rule_the_frequency_is_refused_not_guessed() =>
        Refused.With<RuleMissing>(() => CheckFrequency.From(new RuleBook(SafetyData.Today, [])));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
