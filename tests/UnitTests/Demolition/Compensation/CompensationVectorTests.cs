using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;

namespace VillageTracker.UnitTests.Demolition.Compensation;

/// <summary>The worked examples that the office checked by hand; all prices are invented.</summary>
public sealed class CompensationVectorTests
{
    [Fact]
    public void Exchange_of_98_40_square_metres()
    {
        var result = Some.Of(CompensationMethod.Exchange);

        Assert.Equal(
            [("HV", "514,632.00"), ("DEC", "36,500.00"), ("ATT", "4,820.00"), ("MOVE", "2,000.00"), ("TEMP", "14,169.60"), ("AWD", "19,680.00")], Some.Words(result));
        Assert.Equal(("591,801.60", "人民币伍拾玖万壹仟捌佰零壹元陆角整"), (result.Total.ToString(), result.Capitals));
        Assert.Equal(("514,632.00", "16,169.60", "61,000.00"),
            (result.Of(LineUse.Area).ToString(), result.Of(LineUse.Cash).ToString(), result.Of(LineUse.SetOff).ToString()));
        Assert.Equal("98.40", result.Entitled.ToString());
    }

    [Fact]
    public void Money_for_98_40_square_metres()
    {
        var result = Some.Of(CompensationMethod.Money);

        Assert.Equal(
            [("HV", "514,632.00"), ("DEC", "36,500.00"), ("ATT", "4,820.00"), ("MOVE", "1,000.00"), ("TEMP", "4,723.20"), ("AWD", "19,680.00")], Some.Words(result));
        Assert.Equal(("581,355.20", "人民币伍拾捌万壹仟叁佰伍拾伍元贰角整"), (result.Total.ToString(), result.Capitals));
        Assert.Equal(result.Total, result.Of(LineUse.Cash));
    }

    [Fact]
    public void Every_line_explains_itself_and_names_its_rule()
    {
        var lines = Some.Of(CompensationMethod.Exchange).Lines;

        Assert.All(lines, line => Assert.StartsWith("BCFA-2020 第1版 第", line.Rule, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Contains(line.Amount.ToString(), line.Why, StringComparison.Ordinal));
        Assert.Equal("搬迁费：98.40㎡×10.00元＝984.00元/次，低于最低标准，按1,000.00元/次，产权调换计2次＝2,000.00元。",
            lines.Single(l => l.Code == CompensationCode.Moving).Why);
    }

    [Fact]
    public void Transition_fee_of_18_months_and_an_overrun_of_11_months_and_16_days()
    {
        var fee = TransitionFee.Until(Some.Transition(), new(2020, 8, 31));

        Assert.Equal(["14,169.60", "17,318.40", "839.68"], fee.Segments.Select(s => s.Amount.ToString()));
        Assert.Equal([new(2019, 9, 15), new(2020, 8, 15), new DateOnly(2020, 8, 31)], fee.Segments.Select(s => s.Span.Last));
        Assert.Equal(("32,327.68", "18,158.08"), (fee.Total.ToString(), fee.Overrun.ToString()));
        Assert.Equal(fee.Total, fee.Explain().Amount);
    }

    [Fact]
    public void A_step_table_raises_by_half_after_half_a_year_and_doubles_after_a_year()
    {
        OverrunStep[] steps = [new(TransitionMode.SelfArranged, 6, 1.5m), new(TransitionMode.SelfArranged, 12, 2m)];
        var fee = TransitionFee.Until(Some.Transition(TransitionMode.SelfArranged, steps), new(2020, 10, 15));

        Assert.Equal([(18, 1m), (6, 1m), (6, 1.5m), (1, 2m)], fee.Segments.Select(s => (s.Months, s.Factor)));
        Assert.Equal(["14,169.60", "4,723.20", "7,084.80", "1,574.40"], fee.Segments.Select(s => s.Amount.ToString()));
    }

    [Fact]
    public void Who_lives_in_a_house_provided_gets_nothing_in_the_term_and_the_plain_rate_after_it()
    {
        var fee = TransitionFee.Until(Some.Transition(TransitionMode.RentalHouse), new(2020, 8, 31));

        Assert.Equal(["0.00", "8,659.20", "419.84"], fee.Segments.Select(s => s.Amount.ToString()));
        Assert.DoesNotContain(Some.Of(CompensationMethod.Exchange, Some.Input with { Transition = TransitionMode.RentalHouse }).Lines,
            l => l.Code == CompensationCode.Transition);
    }

    [Theory]
    [InlineData("2018-03-15", "0.00")]
    [InlineData("2018-03-16", "26.24")] // one day of thirty
    [InlineData("2018-04-15", "787.20")]
    [InlineData("2018-05-15", "1,574.40")]
    [InlineData("2018-06-14", "2,361.60")] // 30 days of a month of 31 are a month
    [InlineData("2018-06-15", "2,361.60")]
    public void A_broken_month_is_days_of_thirty_at_most_a_month(string last, string total) =>
        Assert.Equal(total, TransitionFee.Until(Some.Transition(), DateOnly.Parse(last, CultureInfo.InvariantCulture)).Total.ToString());

    [Fact]
    public void The_factor_of_a_day_is_1_in_the_term_and_2_after_it()
    {
        var terms = Some.Transition();

        Assert.Equal((0m, 1m, 2m), (TransitionFee.FactorOn(terms, new(2018, 3, 15)), TransitionFee.FactorOn(terms, new(2019, 9, 15)), TransitionFee.FactorOn(terms, new(2019, 9, 16))));
        Assert.Equal(new DateOnly(2019, 9, 15), terms.TermEndsOn);
    }
}
