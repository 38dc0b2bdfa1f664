using VillageTracker.Reports.Documents.ProgressReports;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Reports.Documents;

public sealed class ReportPeriodTests
{
    private static readonly DateOnly Today = new(2020, 10, 31);

    [Theory]
    [InlineData("2020-10", "2020年10月", "2020-10-01", "2020-10-31")]
    [InlineData("2020-02", "2020年2月", "2020-02-01", "2020-02-29")]
    [InlineData("2020-Q3", "2020年第三季度", "2020-07-01", "2020-09-30")]
    [InlineData(" 2020-q1 ", "2020年第一季度", "2020-01-01", "2020-03-31")]
    [InlineData("2019", "2019年度", "2019-01-01", "2019-12-31")]
    public void A_month_a_quarter_or_a_year_is_understood(string text, string name, string from, string to)
    {
        var period = ReportPeriod.Parse(text);

        Assert.Equal((name, from, to), (period.Name, $"{period.From:yyyy-MM-dd}", $"{period.To:yyyy-MM-dd}"));
        Assert.Equal(period, ReportPeriod.Parse(period.Code));
    }

    [Theory]
    [InlineData("2020-13")]
    [InlineData("2020-00")]
    [InlineData("2020-Q5")]
    [InlineData("abc")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("20-10")]
    [InlineData("２０２０-10")]
    [InlineData("2020-10-31")]
    public void Anything_else_is_refused(string? text) => Refused.With<PeriodUnreadable>(() => ReportPeriod.Parse(text));

    [Fact]
    public void A_period_that_has_not_begun_is_refused() =>
        Refused.With<PeriodInFuture>(() => ReportPeriod.Parse("2020-11").AsOf(Today));

    [Fact]
    public void Figures_stand_at_the_last_day_or_at_today_while_the_period_runs()
    {
        Assert.Equal(new DateOnly(2020, 9, 30), ReportPeriod.Parse("2020-Q3").AsOf(Today));
        Assert.Equal(Today, ReportPeriod.Parse("2020").AsOf(Today));
        Assert.Equal(new DateOnly(2020, 11, 1), ReportPeriod.Parse("2020-11").AsOf(new(2020, 11, 1)));
    }
}
