using VillageTracker.Domain.Debt.Queries;
using VillageTracker.Domain.Targets;
using VillageTracker.Domain.Targets.Queries;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Targets;

[Collection(SharedApp.Name)]
public sealed class TargetFiguresTests(VillageApp app)
{
    [Fact]
    public async Task The_twelve_targets_are_those_of_the_articles()
    {
        var lines = await LinesAsync(new(2020, 6, 1), new(2020, 6, 30));

        Assert.Equal(
        [
            "T01 公共预算收入 40,000,000.00元", "T02 新增服务业规上企业 1家", "T03 固定资产（服务业）投资 500,000,000.00元",
            "T04 化解村级债务 10,000,000.00元", "T05 新开工项目 3个", "T06 竣工项目 1个", "T07 招引 5000万元~1亿元项目 1个",
            "T08 招引 1亿元~5亿元项目 1个", "T09 招引 5亿元~10亿元项目 1个", "T10 到账外资 2,000,000.00美元", "T11 新增私营企业 80户", "T12 新入园企业 3家",
        ], lines.Select(l => $"{l.Code} {l.Name} {l.Target}"));
    }

    [Fact]
    public async Task The_completed_project_is_done_at_mid_year_and_is_not_demonstration_alone()
    {
        var done = await LineAsync("T06", new(2020, 6, 30));

        Assert.Equal((100m, ScheduleLight.Blue), (done.Completion, done.Light));
        Assert.Equal(50.00m, done.Schedule);
        Assert.Equal(1, done.ThisPeriod.Scaled);
    }

    [Fact]
    public async Task Resolved_debt_is_the_sum_of_the_debt_ledger_on_every_day()
    {
        foreach (var day in new DateOnly[] { new(2020, 1, 14), new(2020, 3, 11), new(2020, 6, 30), new(2020, 8, 20), new(2020, 9, 30) })
        {
            var target = await LineAsync("T04", day);
            var ledger = await app.WithAsync((DebtSummaryQuery q) => q.RunAsync(2020, day, default));

            Assert.Equal(TargetAmount.Of(ledger.ResolvedThisYear), target.Cumulative);
            Assert.Equal(ledger.Completion, target.Completion);
        }
    }

    [Fact]
    public async Task A_month_counts_from_its_last_day()
    {
        Assert.Equal(TargetYuan(19_870_000m), (await LineAsync("T01", new(2020, 6, 30))).Cumulative);
        var before = await LineAsync("T01", new(2020, 6, 29));
        Assert.Equal(TargetYuan(15_850_000m), before.Cumulative);
        Assert.Equal(41.67m, before.Schedule); // five finished months
    }

    [Fact]
    public async Task The_light_is_green_yellow_red_blue_or_grey()
    {
        var lights = (await LinesAsync(new(2020, 9, 1), new(2020, 9, 30))).ToDictionary(l => l.Code, l => (l.Light, l.Gap));

        Assert.Equal((ScheduleLight.Green, 6.25m), lights["T11"]); // 65 of 80 = 81.25, schedule 75
        Assert.Equal((ScheduleLight.Yellow, -8.20m), lights["T03"]); // 66.80
        Assert.Equal((ScheduleLight.Red, -70m), lights["T08"]); // step plan: 70 by 30 September
        Assert.Equal(ScheduleLight.Blue, lights["T02"].Light);
        Assert.Equal((ScheduleLight.Green, 0m), lights["T10"]); // 75 of 75
    }

    [Fact]
    public async Task A_month_that_was_not_reported_in_time_is_grey_and_says_which()
    {
        Assert.Equal(ScheduleLight.Red, (await LineAsync("T09", new(2020, 10, 10))).Light);
        var line = await LineAsync("T09", new(2020, 10, 31));

        Assert.Equal((ScheduleLight.Grey, "2020年9月未填报"), (line.Light, line.Note));
    }

    [Fact]
    public async Task Dollars_are_shown_in_dollars()
    {
        var line = await LineAsync("T10", new(2020, 9, 30));

        Assert.Equal(new TargetAmount(1_500_000_00, TargetUnit.Usd), line.Cumulative);
        Assert.Equal(75.00m, line.Completion);
    }

    private static TargetAmount TargetYuan(decimal yuan) => new((long)(yuan * 100), TargetUnit.Cny);

    private Task<IReadOnlyList<TargetProgress>> LinesAsync(DateOnly from, DateOnly asOf) =>
        app.WithAsync((TargetProgressQuery q) => q.RunAsync(from, asOf, default));

    private async Task<TargetProgress> LineAsync(string code, DateOnly asOf) =>
        (await LinesAsync(new(asOf.Year, asOf.Month, 1), asOf)).Single(l => l.Code == code);
}
