using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Land;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Land;

public sealed class ParcelTests
{
    private static readonly DateOnly Today = new(2020, 10, 31);

    private static Parcel A(string code = "L07", decimal area = 1000) => Parcel.Register(
        code, 320902007203, new("示例地块", ParcelKind.Prepare, LandOwnership.Unknown, LandArea.FromSquareMetres(area), null, null), null);

    [Fact]
    public void Area_of_zero_is_refused() => Refused.With<ParcelAreaZero>(() => A(area: 0));

    [Fact]
    public void Blank_name_is_refused() => Refused.With<ParcelNameMissing>(() =>
        A().Describe(new(" ", ParcelKind.Prepare, LandOwnership.Unknown, LandArea.FromSquareMetres(1), null, null)));

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("L")]
    [InlineData("D07")]
    [InlineData("L１２")]
    public void A_code_that_is_not_L_and_digits_is_refused(string code) => Refused.With<ParcelCodeUnreadable>(() => A(code));

    [Fact]
    public void A_code_is_taken_with_blanks_and_small_letter() => Assert.Equal("L07", A(" l07 ").Code);

    [Fact]
    public void Drawing_the_boundary_measures_the_area()
    {
        var parcel = A();

        parcel.DrawBoundary(Boundary.PolygonFrom(Shapes.Wkt("POLYGON((120.20 33.40, 120.201 33.40, 120.201 33.401, 120.20 33.401, 120.20 33.40))")));

        Assert.InRange(parcel.MeasuredArea!.Value.SquareMetres, 10_300m, 10_330m);
        Assert.Equal(120.201, parcel.Bounds!.MaxX);
    }

    [Fact]
    public void An_idle_parcel_can_not_be_listed()
    {
        var parcel = A();

        Refused.With<ParcelStepNotAllowed>(() => parcel.MoveTo(ParcelStatus.Listed, Today, Today));

        Assert.Equal(ParcelStatus.Idle, parcel.Status);
    }

    [Fact]
    public void A_step_in_the_future_is_refused() =>
        Refused.With<ParcelStepInFuture>(() => A().MoveTo(ParcelStatus.Levelled, Today.AddDays(1), Today));

    [Fact]
    public void A_step_before_the_last_one_is_refused()
    {
        var parcel = A();
        parcel.MoveTo(ParcelStatus.Levelled, Today, Today);

        Refused.With<ParcelStepBeforeLast>(() => parcel.MoveTo(ParcelStatus.Listed, Today.AddDays(-1), Today));
    }

    [Fact]
    public void Status_names_stay() => // they are in the database
        Assert.Equal("Idle UnderStudy Levelled Listed Transferred", string.Join(' ', Enum.GetNames<ParcelStatus>()));
}
