using VillageTracker.Domain.Targets;
using VillageTracker.Domain.Targets.Queries;
using VillageTracker.Reports.Figures;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.ProgressReports;

/// <summary>二、年度目标任务: each target with its own unit against the time that has passed.</summary>
internal static class TargetsChapter
{
    public static void Add(Flow flow, ProgressReport report)
    {
        flow.PageBreak().Heading(1, "二、年度目标任务");
        flow.Table(Table(report));
        flow.Note("金额类指标以万元、万美元列示，各行自带单位，不折算、不相加；“差额”为完成率减序时进度，单位为百分点。" + (
            report.Targets.Any(t => t.IsDemonstration) ? "年度目标为报道数字；标“演示”的行，完成数是虚构的。" : ""));
        if (report.Targets.Count > 0)
        {
            var bars = new ProgressBars([.. report.Targets.Select(Bar)]) { Title = "完成率与序时进度" };
            flow.Figure(bars, report.Targets.Count * 17 + 38, "图 2　各项目标完成率（条）与序时进度（竖线），超过全年目标的按满格画");
        }
    }

    private static Table Table(ProgressReport report) => new(
        [
            Column.Share("指标", 1.05f), Column.Fixed("年度目标", 54, Align.Right), Column.Fixed("本期完成", 51, Align.Right),
            Column.Fixed("累计", 54, Align.Right), Column.Fixed("完成率", 44, Align.Right), Column.Fixed("序时", 40, Align.Right),
            Column.Fixed("差额", 42, Align.Right), Column.Fixed("灯", 40), Column.Share("说明"),
        ])
    {
        Rows = [.. report.Targets.Select(Row)],
        WhenEmpty = "这一年没有下达目标。",
        Style = Styles.Cell with { Size = 8 },
    };

    private static Cell[] Row(TargetProgress t) =>
    [
        t.Name, t.Target.InShort(), t.ThisPeriod.InShort(), t.Cumulative.InShort(), Words.Percent(t.Completion), Words.Percent(t.Schedule),
        new(Words.Points(t.Gap), t.Light == ScheduleLight.Red ? Palette.Red : default), LightLooks.Cell(t.Light), Remark(t),
    ];

    private static string Remark(TargetProgress t) =>
        string.Join("；", ((string[])[t.IsDemonstration ? "演示" : "", t.Note ?? ""]).Where(part => part.Length > 0));

    private static Progress Bar(TargetProgress t) =>
        new(t.Name, (double)t.Completion / 100, (double)t.Schedule / 100, Words.Percent(t.Completion)) { Ink = LightLooks.Colour(t.Light) };
}
