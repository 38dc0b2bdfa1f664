using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Land;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Land;

public sealed class ParcelTests
{
    private static readonly DateOnly Today = new(2020, 10, 31);

    private static readonly DateOnly Began = new(2020, 1, 1);

    private static ParcelFacts Facts(string name = "示例地块", decimal area = 1000) =>
        new(name, ParcelKind.Prepare, LandOwnership.Unknown, LandArea.FromSquareMetres(area), null, null);

    private static Parcel A(string code = "L07", decimal area = 1000) => Parcel.Register(code, 320902007203, Facts(area: area), null, Began);

    [Fact]
    public void Area_of_zero_is_refused() => Refused.With<ParcelAreaZero>(() => A(area: 0));

    [Fact]
    public void Blank_name_is_refused() => Refused.With<ParcelNameMissing>(() =>
        A().Change(Facts(name: " "), null, Today, Today));

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("地块：一")]
    [InlineData("XY+001")]
    [InlineData("1234567890123456789012345678901")]
    public void A_code_of_other_signs_or_over_thirty_of_them_is_refused(string code) => Refused.With<ParcelCodeUnreadable>(() => A(code));

    [Theory]
    [InlineData(" l07 ", "L07")]
    [InlineData("Ｌ１２", "L12")]
    [InlineData("xy—001", "XY-001")]
    [InlineData("320902-2020-15", "320902-2020-15")]
    [InlineData("圩洋2020/3号_甲.1", "圩洋2020/3号_甲.1")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    public void A_code_of_the_village_or_a_survey_is_taken_in_one_form(string typed, string code) => Assert.Equal(code, A(typed).Code);

    [Fact]
    public void A_change_keeps_what_was_before_it_for_the_days_before_it()
    {
        var parcel = A();

        parcel.Change(Facts("新名称", 900), null, new(2020, 7, 1), Today);

        var past = Assert.Single(parcel.Revisions);
        Assert.Equal(("示例地块", 1000m), (past.Name, past.StatedArea.SquareMetres));
        Assert.Equal((Began, new DateOnly(2020, 6, 30)), (past.ValidFrom, past.ValidTo));
        Assert.Equal(("新名称", new DateOnly(2020, 7, 1)), (parcel.Name, parcel.CurrentSince));
    }

    [Fact]
    public void Two_changes_of_one_day_leave_one_state_for_that_day()
    {
        var parcel = A();
        parcel.Change(Facts("甲"), null, Today, Today);
        parcel.Change(Facts("乙"), null, Today, Today);

        Assert.Equal("示例地块", Assert.Single(parcel.Revisions).Name);
        Assert.Equal("乙", parcel.Name);
    }

    [Fact]
    public void A_change_before_the_last_one_is_refused_and_the_past_stays()
    {
        var parcel = A();
        parcel.Change(Facts("甲"), null, new(2020, 7, 1), Today);

        Refused.With<ParcelChangeBeforeLast>(() => parcel.Change(Facts("乙"), null, new(2020, 6, 30), Today));

        Assert.Equal("甲", parcel.Name);
        Assert.Equal("示例地块", Assert.Single(parcel.Revisions).Name);
    }

    [Fact]
    public void Drawing_the_boundary_measures_the_area()
    {
        var parcel = A();

        parcel.Change(Facts(), Boundary.AreaFrom(Shapes.Wkt("POLYGON((120.20 33.40, 120.201 33.40, 120.201 33.401, 120.20 33.401, 120.20 33.40))")), Today, Today);

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
        parcel.MoveTo(ParcelStatus.UnderStudy, Today, Today);

        Refused.With<ParcelStepBeforeLast>(() => parcel.MoveTo(ParcelStatus.Levelled, Today.AddDays(-1), Today));
    }

    [Fact]
    public void Status_names_stay() => // they are in the database
        Assert.Equal("Idle UnderStudy Levelled Listed Transferred", string.Join(' ', Enum.GetNames<ParcelStatus>()));
}
