using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Selections;

namespace VillageTracker.UnitTests.Resettlement.Selections;

/// <summary>What a household may choose, at its thresholds.</summary>
public sealed class SelectionLimitsTests
{
    private static readonly SelectionLimits Limits = new(MostHomes: 3, MostOvershoot: 1, FloorArea.FromSquareMetres(10m), new Dictionary<string, int> { ["三室两厅"] = 1 });

    [Theory]
    [InlineData("130.00", true)]
    [InlineData("130.01", false)]
    public void The_areas_together_stay_within_entitlement_and_excess(string area, bool isAllowed) =>
        Assert.Equal(isAllowed, Against(120m, [], Home(decimal.Parse(area, System.Globalization.CultureInfo.InvariantCulture))) is not SelectionAreaExceeded);

    [Fact]
    public void Nobody_begins_another_home_when_the_entitlement_is_used_up()
    {
        Assert.Null(Against(200m, [Home(120m)], Home(85m)));
        Assert.IsType<SelectionOvershoot>(Against(200m, [Home(120m), Home(82m)], Home(5m)));
        Assert.Null(Against(200m, [Home(120m), Home(80m)], Home(5m)));
    }

    [Fact]
    public void A_room_type_has_its_quota_and_the_household_its_number_of_homes()
    {
        Assert.IsType<SelectionTypeQuota>(Against(400m, [Home(100m, "三室两厅")], Home(100m, "三室两厅")));
        Assert.Null(Against(400m, [Home(100m, "三室两厅")], Home(100m)));
        Assert.IsType<SelectionMostHomes>(Against(400m, [Home(50m), Home(50m), Home(50m)], Home(50m)));
    }

    [Theory]
    [InlineData(100, 60, true)]
    [InlineData(100, 100, true)]
    [InlineData(100, 100.01, false)]
    [InlineData(100, 110, false)]
    public void A_household_goes_on_while_anything_could_still_be_taken(decimal entitled, decimal taken, bool goesOn) =>
        Assert.Equal(goesOn, Limits.MayGoOn(FloorArea.FromSquareMetres(entitled), [Home(taken)]));

    [Fact]
    public void What_is_left_is_never_negative() => Assert.Equal(FloorArea.Zero, SelectionLimits.Left(FloorArea.FromSquareMetres(80m), [Home(95.35m)]));

    private static ChosenHome Home(decimal area, string type = "两室一厅") => new("3-1-502", type, FloorArea.FromSquareMetres(area));

    private static Refusal? Against(decimal entitled, ChosenHome[] taken, ChosenHome wanted) => Limits.Against(FloorArea.FromSquareMetres(entitled), taken, wanted);
}
