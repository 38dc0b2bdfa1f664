using VillageTracker.Domain.Demolition.Findings;
using VillageTracker.Domain.Organisation;

namespace VillageTracker.UnitTests.Demolition;

public sealed class CheckRunTests
{
    private static readonly DateTime Night = new(2020, 10, 30, 18, 10, 0, DateTimeKind.Utc);

    [Fact]
    public void Only_the_daily_run_takes_the_place_of_its_day()
    {
        Assert.Equal(new DateOnly(2020, 10, 31), CheckRun.Begin(CheckCause.Daily, Actor.System, new(2020, 10, 31), Night).DailyOn);
        Assert.Null(CheckRun.Begin(CheckCause.Hand, Actor.System, new(2020, 10, 31), Night).DailyOn);
        Assert.Null(CheckRun.Begin(CheckCause.Import, Actor.System, new(2020, 10, 31), Night).DailyOn);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(59, false)]
    [InlineData(60, true)]
    public void A_run_that_broke_off_is_taken_over_after_an_hour_and_one_under_way_is_left_alone(int minutes, bool taken)
    {
        var run = CheckRun.Begin(CheckCause.Daily, Actor.System, new(2020, 10, 31), Night);

        Assert.Equal(taken, run.TakeOver(Night.AddMinutes(minutes)));
        Assert.Equal(taken ? Night.AddMinutes(minutes) : Night, run.StartedAt);
    }

    [Fact]
    public void A_run_that_is_done_is_never_taken_over()
    {
        var run = CheckRun.Begin(CheckCause.Daily, Actor.System, new(2020, 10, 31), Night);
        run.Finish(12, 3, 1, 2, Night.AddSeconds(4));

        Assert.False(run.TakeOver(Night.AddDays(1)));
        Assert.Equal((12, 3, 1, 2), (run.Found, run.Added, run.Reopened, run.Gone));
    }
}
