using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement;

public sealed class HomeTests
{
    [Fact]
    public void A_code_is_building_entrance_and_room() => Assert.Equal("3-1-502", Some.Home().Code);

    [Theory]
    [InlineData(3, 5, 1)]
    [InlineData(1, 12, 1)]
    [InlineData(1, 5, 0)]
    public void A_home_outside_its_building_is_refused(int unit, int floor, int position) =>
        Refused.With<HomeOutsideBuilding>(() => _ = new Home(Some.Building(), new(unit, floor, position), "", new(9_000), Some.Day, false));

    [Fact]
    public void A_home_without_area_is_refused() =>
        Refused.With<HomeWithoutArea>(() => _ = new Home(Some.Building(), new(1, 5, 2), "", FloorArea.Zero, Some.Day, false));

    [Theory]
    [InlineData("952.00")]
    [InlineData("9.52")]
    [InlineData("190.40")]
    [InlineData("47.60")]
    [InlineData("0")]
    public void A_measured_area_twice_or_half_the_predicted_is_refused(string measured) =>
        Refused.With<MeasuredAreaImplausible>(() => Some.Home().Measure(FloorArea.FromSquareMetres(decimal.Parse(measured, System.Globalization.CultureInfo.InvariantCulture)), Some.Day));

    [Fact]
    public void Taking_a_home_out_of_the_offer_needs_a_reason() =>
        Refused.With<HomeStateWithoutReason>(() => Some.Home().ChangeState(HomeState.Frozen, " ", Some.Day));

    [Fact]
    public void A_frozen_home_becomes_free_again_without_reason()
    {
        var home = Some.Home();
        home.ChangeState(HomeState.Frozen, "渗水", Some.Day);
        home.ChangeState(HomeState.Free, null, Some.Day);

        Assert.Equal((HomeState.Free, null), (home.State, home.StateReason));
    }

    [Fact]
    public void Nobody_marks_a_home_as_allocated_by_hand() =>
        Refused.With<HomeStateStepNotAllowed>(() => Some.Home().ChangeState(HomeState.Allocated, "分配", Some.Day));

    [Fact]
    public void An_allocated_home_is_not_changed_by_hand()
    {
        var home = Some.Home();
        Some.Allocation(home);

        Refused.With<HomeStateStepNotAllowed>(() => home.ChangeState(HomeState.Free, null, Some.Day));
    }

    [Fact]
    public void A_void_home_stays_void()
    {
        var home = Some.Home();
        home.ChangeState(HomeState.Void, "改作物业用房", Some.Day);

        Refused.With<HomeStateStepNotAllowed>(() => home.ChangeState(HomeState.Free, null, Some.Day));
    }

    [Fact]
    public void State_names_stay() => Assert.Equal("Free Frozen Locked Allocated TemporaryHousing Void", string.Join(' ', Enum.GetNames<HomeState>()));
}
