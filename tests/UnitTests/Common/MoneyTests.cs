using VillageTracker.Domain.Common;

using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Common;

public sealed class MoneyTests
{
    [Fact]
    public void A_stated_amount_keeps_every_fen() => Assert.Equal(123456, Money.FromYuan(1234.56m).Fen);

    [Fact]
    public void A_stated_amount_with_a_third_decimal_is_refused() =>
        Refused.With<AmountFinerThanFen>(() => Money.FromYuan(1.005m));

    [Theory]
    [InlineData("157846.125", "157,846.13")]
    [InlineData("-771.755", "-771.76")]
    [InlineData("0.004", "0.00")]
    [InlineData("1234567.895", "1,234,567.90")]
    public void A_computed_amount_rounds_half_away_from_zero(string yuan, string shown) =>
        Assert.Equal(shown, Money.RoundYuan(decimal.Parse(yuan, CultureInfo.InvariantCulture)).ToString());

    [Fact]
    public void Arithmetic_and_comparison_are_exact()
    {
        var (a, b) = (Money.FromYuan(0.10m), Money.FromYuan(0.20m));

        Assert.Equal(Money.FromYuan(0.30m), a + b);
        Assert.Equal(Money.FromYuan(-0.10m), a - b);
        Assert.Equal(a, (a - b).Abs);
        Assert.Equal(-a, a - b);
        Assert.True(a < b && b > a && a <= b && b >= a);
        Assert.Equal(Money.FromYuan(0.50m), new[] { a, b, b }.Sum());
    }

    [Theory]
    [InlineData(85176.85, "8.52万元")]
    [InlineData(4999.99, "0.50万元")]
    [InlineData(10000000, "1,000.00万元")]
    public void Ten_thousands_are_rounded_half_up_for_display(double yuan, string shown) =>
        Assert.Equal(shown, Money.FromYuan((decimal)yuan).InWan());

    [Fact]
    public void Contracts_show_four_decimals_of_ten_thousands() =>
        Assert.Equal("8.5177万元", Money.FromYuan(85176.85m).InWan(4));

    [Theory]
    [InlineData("1,234.56", "1,234.56")]
    [InlineData(" 1000 ", "1,000.00")]
    [InlineData("０.４亿元", "40,000,000.00")]
    [InlineData("-5元", "-5.00")]
    public void A_form_field_in_yuan_takes_plain_numbers_too(string text, string shown)
    {
        Assert.True(Money.TryParse(text, out var money));
        Assert.Equal(shown, money.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("200万美元")]
    [InlineData("1,23.4")]
    [InlineData("1.005")]
    [InlineData("很多")]
    public void A_form_field_in_yuan_takes_nothing_else(string text) => Assert.False(Money.TryParse(text, out _));
}
