using VillageTracker.Domain.Demolition;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Demolition;

public sealed class StepBackTests
{
    [Fact]
    public void Stepping_back_from_signed_takes_away_what_signing_recorded()
    {
        var household = Sample.At(HouseholdStatus.Signed);

        household.StepBack("金额录错");

        Assert.Equal(HouseholdStatus.Appraised, household.Status);
        Assert.Equal(Sample.Day(3), household.StatusOn);
        Assert.Equal((null, null, CompensationMethod.Undecided), (household.SignedOn, household.Compensation, household.Method));
        Assert.Equal(514_632.00m, household.AppraisedValue!.Value.Yuan);
    }

    [Theory]
    [InlineData(HouseholdStatus.Surveyed)]
    [InlineData(HouseholdStatus.Appraised)]
    [InlineData(HouseholdStatus.Signed)]
    [InlineData(HouseholdStatus.Vacated)]
    [InlineData(HouseholdStatus.Demolished)]
    [InlineData(HouseholdStatus.Settled)]
    public void A_step_taken_back_can_be_taken_again(HouseholdStatus status)
    {
        var household = Sample.At(status);

        household.StepBack("重录");
        Assert.Null(household.DateOf(status));
        Sample.Take(household, status, Sample.Day(15));

        Assert.Equal((status, Sample.Day(15)), (household.Status, household.StatusOn));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Stepping_back_without_a_reason_is_refused(string? reason)
    {
        var household = Sample.At(HouseholdStatus.Vacated);

        Refused.With<StepBackNeedsReason>(() => household.StepBack(reason));

        Assert.Equal(HouseholdStatus.Vacated, household.Status);
    }

    [Fact]
    public void A_household_just_registered_has_nothing_to_step_back_from() =>
        Refused.With<NothingToStepBack>(() => Sample.Household().StepBack("登记错了"));
}
