using VillageTracker.Reports.Figures;
using VillageTracker.Reports.Layout;
using Xunit;

namespace VillageTracker.UnitTests.Reports;

public sealed class FigureTests
{
    [Fact]
    public void Charts_carry_their_labels_and_numbers_as_text()
    {
        var text = Draw(
            new BarChart([new("一组", 12, "12 户") { Target = 20 }, new("二组", 44, "44 户")]) { Title = "剩余户数" },
            new BarChart([new("1月", 3, "3"), new("2月", 5, "5")]) { Upright = true },
            new FunnelChart([new("总套数", 534, "534 套"), new("已结算", 477, "477 户"), new("已拿房", 460, "460 户")]),
            new ProgressBars([new("工业产值", 0.75, 0.833, "75.0%")]),
            new LineChart(["1月", "2月", "3月"], [new("实际", [1, null, 3], Palette.Blue)]) { Unit = "万元" });
        foreach (var expected in new[] { "剩余户数", "一组", "44 户", "目标", "534 套", "占 89.3%", "占 86.1%", "工业产值", "75.0%", "序时进度", "实际", "单位：万元" })
        {
            Assert.Contains(expected, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_chart_without_data_says_so()
    {
        IFigure[] empty = [new BarChart([]), new FunnelChart([]), new ProgressBars([]), new LineChart(["1月"], []), new MapFigure([], [], [])];
        Assert.All(empty, figure => Assert.Contains("没有数据", Draw(figure), StringComparison.Ordinal));
    }

    [Fact]
    public void Figures_of_zero_and_beyond_the_target_stay_within_their_place()
    {
        var pdf = PdfText.Compose(flow => flow
            .Figure(new ProgressBars([new("超额", 1.7, 2, "170.0%"), new("未动", 0, null, "0.0%")]), 80)
            .Figure(new BarChart([new("零", 0, "0"), new("负", -3, "-3")]), 80));
        Assert.All(PdfText.Letters(pdf.Bytes), letter => Assert.InRange(letter.EndBaseLine.X, 56, 540));
    }

    [Fact]
    public void A_map_has_names_legend_north_and_a_scale_in_round_metres()
    {
        IReadOnlyList<LonLat> square = [new(120.20, 33.40), new(120.21, 33.40), new(120.21, 33.41), new(120.20, 33.41)];
        var text = Draw(new MapFigure(
            [new([square], Palette.PaleBlue, Palette.Blue, "村界")],
            [new([new(120.20, 33.405), new(120.21, 33.405)], Palette.Grey, 1, "大路")],
            [new(new(120.202, 33.408), Palette.Blue, "村部")])
        {
            Legend = [new("已完成", Palette.Green), new("道路", Palette.Grey, LegendMark.Line)],
        });
        foreach (var expected in new[] { "村界", "大路", "村部", "已完成", "道路", "北", "1 公里" })
        {
            Assert.Contains(expected, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_map_keeps_shapes_true_to_scale()
    {
        IReadOnlyList<LonLat> places = [new(120.20, 33.40), new(120.21, 33.41)];
        var plane = MapPlane.Fit(places, 0, 0, 400, 400);
        var metre = plane.PointsPerMetre;
        Assert.Equal(1113.19 * metre, plane.Spot(places[0]).Y - plane.Spot(places[1]).Y, 0.1);
        Assert.Equal(929.4 * metre, plane.Spot(places[1]).X - plane.Spot(places[0]).X, 0.2);
    }

    private static string Draw(params IFigure[] figures) => string.Concat(PdfText.Pages(PdfText.Compose(flow =>
    {
        foreach (var figure in figures)
        {
            flow.Figure(figure, 160);
        }
    }).Bytes));
}
