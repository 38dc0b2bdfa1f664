using VillageTracker.Domain.Common;

using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Common;

public sealed class AreaTests
{
    private static decimal D(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("2000", "3.0000亩")]
    [InlineData("10000", "15.0000亩")]
    [InlineData("1000", "1.5000亩")]
    [InlineData("666.67", "1.0000亩")]
    [InlineData("1234.56", "1.8518亩")]
    public void Square_metres_become_mu(string sqm, string mu) =>
        Assert.Equal(mu, LandArea.FromSquareMetres(D(sqm)).InMu(4));

    [Fact]
    public void Mu_is_unrounded() => Assert.Equal(1.000005m, LandArea.FromSquareMetres(666.67m).Mu);

    [Theory]
    [InlineData("1", "666.67")]
    [InlineData("1.5", "1,000.00")]
    [InlineData("0.01", "6.67")]
    [InlineData("37.28", "24,853.33")]
    public void Mu_become_square_metres(string mu, string sqm) => Assert.Equal(sqm, LandArea.FromMu(D(mu)).ToString());

    [Fact]
    public void Hectares_have_four_decimals() => Assert.Equal("2.4853公顷", LandArea.FromMu(37.28m).InHectares());

    [Fact]
    public void A_negative_area_is_refused()
    {
        Refused.With<AreaNegative>(() => FloorArea.FromSquareMetres(-0.01m));
        Refused.With<AreaNegative>(() => _ = LandArea.FromSquareMetres(1) - LandArea.FromSquareMetres(2));
    }

    [Fact]
    public void A_stated_area_with_a_third_decimal_is_refused_a_computed_one_is_rounded()
    {
        Refused.With<AreaFinerThanHundredth>(() => FloorArea.FromSquareMetres(98.405m));
        Assert.Equal("98.41㎡", FloorArea.RoundSquareMetres(98.405m).InSquareMetres());
    }

    [Theory]
    [InlineData("98.40", true)]
    [InlineData("98.405", false)]
    [InlineData("-1", false)]
    [InlineData("", false)]
    public void A_form_field_takes_square_metres_to_the_hundredth(string text, bool taken) =>
        Assert.Equal(taken, FloorArea.TryParse(text, out _));

    [Fact]
    public void Price_times_area_rounds_half_away_from_zero()
    {
        Assert.Equal("157,846.13", (UnitPrice.FromYuan(1830.10m) * FloorArea.FromSquareMetres(86.25m)).ToString());
        Assert.Equal("-3,624.00", (FloorArea.FromSquareMetres(72.48m) * UnitPrice.FromYuan(-50m)).ToString());
    }

    [Fact]
    public void A_raised_price_is_rounded_before_it_meets_an_area() =>
        Assert.Equal("1,769.08", UnitPrice.FromYuan(1653.35m).RaisedBy(0.07m).ToString());
}
