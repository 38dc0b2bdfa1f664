using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Queries;

namespace VillageTracker.UnitTests.Demolition;

public sealed class AreaStepsTests
{
    [Fact]
    public void Those_that_stand_at_each_step_add_up_to_all_of_an_area()
    {
        var steps = new AreaSteps(Households: 20, Surveyed: 18, Appraised: 15, Signed: 11, Vacated: 7, Demolished: 4, Settled: 1, Agreed: default);

        Assert.Equal([2, 3, 4, 4, 3, 3, 1], Enum.GetValues<HouseholdStatus>().Select(steps.At));
        Assert.Equal(steps.Households, Enum.GetValues<HouseholdStatus>().Sum(steps.At));
    }
}
