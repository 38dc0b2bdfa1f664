using VillageTracker.Domain.Demolition;

namespace VillageTracker.UnitTests.Demolition;

public sealed class BurnDownTests
{
    private static readonly SigningSchedule Ten = new(new(2020, 9, 1), new(2020, 9, 10));

    [Theory]
    [InlineData("2020-08-31", 0)]
    [InlineData("2020-09-01", 10)]
    [InlineData("2020-09-05", 50)]
    [InlineData("2020-09-10", 100)]
    [InlineData("2020-12-31", 100)]
    public void The_schedule_counts_both_ends_and_stays_between_nothing_and_all(string day, int percent) =>
        Assert.Equal(percent, Ten.PercentOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_third_of_the_days_is_rounded_half_up_to_two_decimals() =>
        Assert.Equal(33.33m, new SigningSchedule(new(2020, 9, 1), new(2020, 9, 3)).PercentOn(new(2020, 9, 1)));

    [Fact]
    public void Left_is_registered_less_signed_and_the_last_week_that_happened_ends_on_the_day()
    {
        var on = new DateOnly(2020, 9, 8);
        var weeks = BurnDown.Of([new(new(2020, 9, 1), 10)], [new(new(2020, 9, 1), 1), new(new(2020, 9, 8), 3), new(new(2020, 9, 9), 2)], [(Ten, 10)], on);

        Assert.Equal([(new(2020, 9, 1), 9, 9m), (on, 6, 2m), (new(2020, 9, 15), null, 0m)], weeks.Select(w => (w.End, w.Left, w.Needed)));
    }

    [Fact]
    public void Without_a_deadline_nothing_is_asked_for_and_nothing_lies_ahead()
    {
        var weeks = BurnDown.Of([new(new(2020, 9, 1), 10)], [], [], new(2020, 9, 8));

        Assert.All(weeks, w => Assert.Null(w.Needed));
        Assert.Equal(new(2020, 9, 8), weeks[^1].End);
    }

    [Fact]
    public void Before_anybody_was_registered_there_is_nothing_to_draw() =>
        Assert.Empty(BurnDown.Of([new(new(2020, 9, 1), 10)], [], [(Ten, 10)], new(2020, 8, 31)));

    [Fact]
    public void Never_more_weeks_than_can_be_read() =>
        Assert.Equal(BurnDown.MostWeeks + 1, BurnDown.Of([new(new(2010, 1, 1), 10)], [], [], new(2020, 9, 8)).Count);
}
