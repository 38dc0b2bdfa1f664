using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Reports.Figures;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.ProgressReports;

/// <summary>三、征收拆迁: every area with its steps, what is left, and what was agreed.</summary>
internal static class DemolitionChapter
{
    public static void Add(Flow flow, ProgressReport report)
    {
        flow.PageBreak().Heading(1, "三、征收拆迁");
        flow.Table(Table(report.Areas));
        flow.Note(Remarks(report));
        if (report.Areas.Any(a => a.Households > 0))
        {
            var bars = new ProgressBars([.. report.Areas.Where(a => a.Households > 0).Select(Bar)]) { Title = "各片区签约进度", DoneText = "已签约" };
            flow.Figure(bars, bars.NaturalHeight, "图 3　各片区签约户数占登记户数的比例");
        }
    }

    private static Table Table(IReadOnlyList<AreaProgress> areas) => new(
        [
            Column.Fixed("编号", 30), Column.Share("片区"), Column.Fixed("期限", 52), Column.Fixed("登记", 32, Align.Right), Column.Fixed("签约", 32, Align.Right),
            Column.Fixed("腾空", 32, Align.Right), Column.Fixed("拆除", 32, Align.Right), Column.Fixed("结清", 32, Align.Right), Column.Fixed("剩余", 32, Align.Right),
            Column.Fixed("签约率", 46, Align.Right), Column.Fixed("协议额（万元）", 62, Align.Right),
        ])
    {
        Rows = [.. areas.Select(Row)],
        Totals = [Total(areas)],
        WhenEmpty = "没有征收片区。",
        Style = Styles.Cell with { Size = 8 },
    };

    private static Cell[] Row(AreaProgress a) =>
    [
        a.Code, a.Name, Words.Day(a.Deadline), Words.Count(a.Households), Words.Count(a.Signed), Words.Count(a.Vacated), Words.Count(a.Demolished),
        Words.Count(a.Settled), new(Words.Count(a.Remaining), a.Remaining > 0 ? Palette.Red : Palette.Green), Rate(a.SigningRate), Words.Wan(a.Agreed),
    ];

    private static Cell[] Total(IReadOnlyList<AreaProgress> areas)
    {
        var (households, signed) = (areas.Sum(a => a.Households), areas.Sum(a => a.Signed));
        return
        [
            "", "合计", "", Words.Count(households), Words.Count(signed), Words.Count(areas.Sum(a => a.Vacated)), Words.Count(areas.Sum(a => a.Demolished)),
            Words.Count(areas.Sum(a => a.Settled)), Words.Count(areas.Sum(a => a.Remaining)),
            Rate(households == 0 ? null : signed * 100m / households), Words.Wan(areas.Select(a => a.Agreed).Sum()),
        ];
    }

    private static string Remarks(ProgressReport report)
    {
        var told = string.Concat(report.ReportedTotals.Select(t => Words.Text($"报道称共{t.Qualifier}{t.Households}户（{t.Source}），约数不参加合计。")));
        return "户数单位为户；各步骤包含其后的步骤；“剩余”为已登记、尚未签约。协议额合计按元相加后再折合万元，因四舍五入可能与各行之和有出入。"
            + told + (report.Areas.Any(a => a.IsDemonstration) ? "片区名称和批次为报道内容，户数、期限和金额为演示数据。" : "");
    }

    private static string Rate(decimal? percent) => percent is { } known ? Words.Percent(known) : "—";

    private static Progress Bar(AreaProgress a) =>
        new($"{a.Code} {a.Name}", (double)a.Signed / a.Households, null, Words.Text($"{a.Signed}/{a.Households} 户，剩 {a.Remaining} 户"))
        {
            Ink = a.Remaining == 0 ? Palette.Green : Palette.Blue,
        };
}
