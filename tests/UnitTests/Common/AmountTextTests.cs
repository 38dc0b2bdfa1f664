using VillageTracker.Domain.Common;

using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Common;

public sealed class AmountTextTests
{
    [Theory]
    [InlineData("1,000.5万", "10,005,000.00", Currency.Cny)]
    [InlineData("0.4亿", "40,000,000.00", Currency.Cny)]
    [InlineData("0.4亿元", "40,000,000.00", Currency.Cny)]
    [InlineData("4000 万元", "40,000,000.00", Currency.Cny)]
    [InlineData("200万美元", "2,000,000.00", Currency.Usd)]
    [InlineData("85,176.85元", "85,176.85", Currency.Cny)]
    public void Village_papers_are_read(string text, string yuan, Currency currency)
    {
        var amount = AmountText.Parse(text);

        Assert.Equal((yuan, currency), (amount.Value.ToString(), amount.Currency));
    }

    [Fact]
    public void A_bare_number_is_refused_because_its_unit_is_unknown() =>
        Refused.With<AmountWithoutUnit>(() => AmountText.Parse("1000"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("万元")]
    [InlineData("1,00万")]
    [InlineData("约5亿")]
    public void What_is_no_amount_is_refused(string? text) =>
        Refused.With<AmountNotUnderstood>(() => AmountText.Parse(text));

    [Fact]
    public void An_absurd_amount_is_refused_instead_of_overflowing() =>
        Refused.With<AmountTooLarge>(() => AmountText.Parse("999999999亿"));

    [Fact]
    public void A_part_of_a_fen_is_refused() => Refused.With<AmountFinerThanFen>(() => AmountText.Parse("0.0000001万"));
}
