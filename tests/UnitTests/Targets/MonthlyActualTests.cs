using VillageTracker.Domain.Targets;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Targets;

public sealed class MonthlyActualTests
{
    private static readonly DateOnly Today = new(2020, 10, 31);

    [Fact]
    public void A_month_is_reported_from_its_last_day_on()
    {
        var actual = MonthlyActual.Report(Firms(), Figure(10, 2), Today);

        Assert.Equal((new(2020, 10, 1), new TargetAmount(2, TargetUnit.Firms), Today), (actual.Month, actual.Amount, actual.ReportedOn));
        Refused.With<MonthNotOver>(() => MonthlyActual.Report(Firms(), Figure(10, 2), Today.AddDays(-1)));
        Refused.With<MonthNotOver>(() => MonthlyActual.Report(Firms(), Figure(11, 2), Today));
    }

    [Fact]
    public void A_month_of_another_year_is_refused() => Refused.With<WrongPeriod>(() =>
        MonthlyActual.Report(Firms(), Figure(1, 2) with { Month = new(2019, 12, 1) }, Today));

    [Fact]
    public void Firms_cannot_be_negative_but_a_tax_refund_can()
    {
        Refused.With<ActualCannotBeNegative>(() => MonthlyActual.Report(Firms(), Figure(9, -1), Today));

        var tax = Target(new(40_000_000_00, TargetUnit.Cny)).AllowingDecrease();
        var month = new MonthlyFigure(new(2020, 9, 1), new(-500_00, TargetUnit.Cny), "村工作人员");
        Assert.Equal(-500m, MonthlyActual.Report(tax, month, Today).Amount.Value);
    }

    [Fact]
    public void A_month_in_another_unit_is_refused() => Refused.With<TargetUnitsDiffer>(() => MonthlyActual.Report(
        Target(new(2_000_000_00, TargetUnit.Usd)), new(new(2020, 9, 1), new(1_00, TargetUnit.Cny), "村工作人员"), Today));

    [Fact]
    public void Resolved_debt_is_never_typed_in() => Refused.With<ActualIsComputed>(() => MonthlyActual.Report(
        Target(new(10_000_000_00, TargetUnit.Cny)).CountedFromDebt(), new(new(2020, 9, 1), new(1_00, TargetUnit.Cny), "村工作人员"), Today));

    [Fact]
    public void A_correction_needs_a_reason_and_makes_the_figure_a_real_one()
    {
        var target = Firms();
        var actual = MonthlyActual.Report(target, Figure(9, 1), Today, isDemonstration: true);

        Refused.With<CorrectionNeedsReason>(() => actual.Correct(target, Figure(9, 2), "", Today));
        Assert.Equal(1, actual.Amount.Scaled);
        actual.Correct(target, Figure(9, 2), "漏报一家", Today.AddDays(1));

        Assert.Equal((2L, false, Today.AddDays(1)), (actual.Amount.Scaled, actual.IsDemonstration, actual.ReportedOn));
    }

    [Theory]
    [InlineData("0.4亿", 40_000_000)]
    [InlineData("4000万元", 40_000_000)]
    [InlineData("1,000.5万", 10_005_000)]
    [InlineData("85,176.85元", 85_176.85)]
    [InlineData("372", 372)] // the form names the unit
    [InlineData("３７２", 372)]
    [InlineData("-12.5万", -125_000)]
    public void Yuan_are_read_the_way_village_papers_write_them(string text, decimal yuan) =>
        Assert.Equal(yuan, TargetAmount.Parse(text, TargetUnit.Cny).Value);

    [Fact]
    public void Dollars_stay_dollars()
    {
        Assert.Equal(new(2_000_000_00, TargetUnit.Usd), TargetAmount.Parse("200万美元", TargetUnit.Usd));
        Assert.Equal(new(2_000_000_00, TargetUnit.Usd), TargetAmount.Parse("200万", TargetUnit.Usd));
        Refused.With<TargetUnitsDiffer>(() => TargetAmount.Parse("200万元", TargetUnit.Usd));
        Refused.With<TargetUnitsDiffer>(() => TargetAmount.Parse("200万美元", TargetUnit.Cny));
        Refused.With<TargetUnitsDiffer>(() => _ = new TargetAmount(1, TargetUnit.Usd) + new TargetAmount(1, TargetUnit.Cny));
    }

    [Fact]
    public void Counts_are_whole()
    {
        Assert.Equal(80, TargetAmount.Parse(" 80户 ", TargetUnit.Households).Scaled);
        Refused.With<TargetCountNotWhole>(() => TargetAmount.Parse("2.5", TargetUnit.Firms));
        Refused.With<TargetAmountNotUnderstood>(() => TargetAmount.Parse("三家", TargetUnit.Firms));
        Refused.With<TargetAmountNotUnderstood>(() => TargetAmount.Parse("", TargetUnit.Firms));
    }

    [Fact]
    public void Amounts_are_shown_with_their_unit()
    {
        Assert.Equal("40,000,000.00元", new TargetAmount(40_000_000_00, TargetUnit.Cny).ToString());
        Assert.Equal("4,000万元", new TargetAmount(40_000_000_00, TargetUnit.Cny).InShort());
        Assert.Equal("200万美元", new TargetAmount(2_000_000_00, TargetUnit.Usd).InShort());
        Assert.Equal("8.52万元", new TargetAmount(85_176_85, TargetUnit.Cny).InShort());
        Assert.Equal("80户", new TargetAmount(80, TargetUnit.Households).InShort());
    }

    private static AnnualTarget Firms() => Target(new(3, TargetUnit.Firms));

    private static AnnualTarget Target(TargetAmount amount) => new(320902007203, 2020, "T12", "新入园企业", amount, "测试");

    private static MonthlyFigure Figure(int month, long count) => new(new(2020, month, 15), new(count, TargetUnit.Firms), "村工作人员");
}
