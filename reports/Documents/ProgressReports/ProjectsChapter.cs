using VillageTracker.Domain.Projects;
using VillageTracker.Domain.Projects.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.ProgressReports;

/// <summary>五、项目建设与实事工程: every stage with what is known of it; what nobody has said is 未知, not "not begun".</summary>
internal static class ProjectsChapter
{
    public static void Add(Flow flow, ProgressReport report)
    {
        flow.PageBreak().Heading(1, "五、项目建设与实事工程");
        flow.Heading(2, "重点项目");
        flow.Table(Stages(report.Projects));
        flow.Heading(2, "年度实事工程");
        flow.Table(Practical(report.Projects));
        flow.Note("“未知”表示没有任何材料说明，不等于未开始；“据称完成”表示材料中这样写、尚未核实；日期后带“报”的是报道日期，不是实际发生日期。");
    }

    private static Table Stages(ProjectsOnDay projects) => new(
        [Column.Share("项目", 1.25f), Column.Share("阶段", 1.25f), Column.Fixed("状态", 66), Column.Fixed("日期", 66), Column.Share("说明", 1.6f)])
    {
        Rows = [.. projects.Projects.SelectMany(Rows)],
        WhenEmpty = "没有登记项目。",
        Style = Styles.Cell with { Size = 8 },
        Zebra = false,
    };

    private static IEnumerable<IReadOnlyList<Cell>> Rows(ProjectProgress project)
    {
        var name = new Cell($"{project.Code} {project.Name}", Bold: true);
        if (project.Stages.Count == 0)
        {
            yield return [name, "未说明阶段", Status(StageStatus.Unknown), "—", project.Note ?? ""];
        }

        for (var i = 0; i < project.Stages.Count; i++)
        {
            var stage = project.Stages[i];
            yield return [i == 0 ? name : "", stage.FullName, Status(stage.Status), Date(stage.StatusOn, stage.IsReportedDay), Remark(stage)];
        }
    }

    private static Table Practical(ProjectsOnDay projects) => new(
        [
            Column.Fixed("序号", 30, Align.Centre), Column.Share("实事工程", 1.3f), Column.Fixed("状态", 66), Column.Fixed("日期", 66),
            Column.Fixed("完成期限", 58), Column.Fixed("关联", 34), Column.Share("说明", 1.3f),
        ])
    {
        Rows = [.. projects.Practical.Select(p => (IReadOnlyList<Cell>)
        [
            Words.Count(p.Number), p.Name, Status(p.Status), Date(p.StatusOn, p.IsReportedDay), Words.Day(p.DueOn), p.LinkedCode ?? "",
            Join(p.IsDemonstration ? "演示" : "", p.Note),
        ])],
        WhenEmpty = "这一年没有实事工程。",
        Style = Styles.Cell with { Size = 8 },
    };

    private static Cell Status(StageStatus status) => new(status.Label(), Light: status switch
    {
        StageStatus.Done => Palette.Green,
        StageStatus.UnderWay or StageStatus.Claimed => Palette.Blue,
        StageStatus.NotStarted => Palette.MidGrey,
        _ => Palette.Line,
    });

    private static string Date(DateOnly? on, bool isReported) => Words.Day(on) + (isReported ? " 报" : "");

    private static string Remark(StageProgress stage) =>
        Join(stage.IsDemonstration ? "演示" : "", stage.PlannedOn is { } planned ? $"计划 {Words.Day(planned)}" : "", stage.Note);

    private static string Join(params string?[] parts) => string.Join("；", parts.Where(part => !string.IsNullOrEmpty(part)));
}
