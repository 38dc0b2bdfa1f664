using VillageTracker.Domain.Projects;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Projects;

public sealed class PracticalProjectTests
{
    private static readonly DateOnly Today = new(2020, 10, 31);

    private static PracticalProject New(int number = 1) => PracticalProject.Promise(320902007203, 2020, number, "新洋路下穿通车", "据报道", "R01");

    [Fact]
    public void It_is_due_on_the_last_day_of_its_year_and_unknown_until_somebody_says_more()
    {
        var practical = New();

        Assert.Equal(new DateOnly(2020, 12, 31), practical.DueOn);
        Assert.Equal(StageStatus.Unknown, practical.Status);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void A_number_outside_the_list_is_refused(int number) => Refused.With<PracticalNumberOutOfRange>(() => New(number));

    [Fact]
    public void It_keeps_the_day_on_which_it_was_done()
    {
        var practical = New();
        practical.Move(StageStatus.Done, StepDay.Exactly(new(2020, 10, 1)), Today);

        Assert.Equal(new DateOnly(2020, 10, 1), practical.DoneOn);
    }

    [Fact]
    public void Done_does_not_go_back_without_a_reason()
    {
        var practical = New();
        practical.Move(StageStatus.Done, StepDay.Exactly(new(2020, 10, 1)), Today);

        Refused.With<StageBackNeedsReason>(() => practical.Move(StageStatus.UnderWay, StepDay.Exactly(Today), Today));
    }
}
