using VillageTracker.Domain.Assets.Queries;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.ProgressReports;

/// <summary>六、土地、道路绿化与集体资产.</summary>
internal static class LandChapter
{
    public static void Add(Flow flow, ProgressReport report)
    {
        flow.Heading(1, "六、土地、道路绿化与集体资产");
        flow.Heading(2, "地块");
        flow.Table(Parcels(report));
        flow.Heading(2, "道路与绿化");
        flow.Table(Works(report.Land));
        flow.Heading(2, "集体资产");
        flow.Table(Assets(report.Assets));
        flow.Note("地块、道路和绿化按出具报告时的登记列示。地块、道路绿化的名称和状态为报道内容"
            + (report.Parcels.Any(p => p.IsShapeDemonstration) ? "，面积和边界为演示数据" : "") + "；年租金为数据截至日在租合同的合计。"
            + (report.Land.Parcels > report.Parcels.Count ? Words.Text($"地块表只列前 {report.Parcels.Count} 宗，其余见系统。") : ""));
    }

    private static Table Parcels(ProgressReport report) => new(
        [
            Column.Fixed("编号", 40), Column.Share("名称"), Column.Fixed("类别", 50), Column.Fixed("状态", 66), Column.Fixed("状态日期", 60),
            Column.Fixed("登记面积（亩）", 70, Align.Right), Column.Fixed("图上面积（亩）", 70, Align.Right),
        ])
    {
        Rows = [.. report.Parcels.Select(p => (IReadOnlyList<Cell>)
        [
            p.Code, p.Name, p.Kind.Label(), p.Status.Label(), Words.Day(p.StatusOn, "未说明"), Words.Text($"{p.StatedArea.Mu:N2}"),
            p.MeasuredArea is { } measured ? Words.Text($"{measured.Mu:N2}") : "—",
        ])],
        Totals = [["", Words.Text($"合计 {report.Land.Parcels} 宗"), "", "", "", Words.Text($"{report.Land.StatedArea.Mu:N2}"), ""]],
        WhenEmpty = "没有登记地块。",
        Style = Styles.Cell with { Size = 8 },
    };

    private static Table Works(LandSummary land) => new([Column.Fixed("编号", 40), Column.Share("名称"), Column.Fixed("类别", 50), Column.Fixed("状态", 66), Column.Share("说明")])
    {
        Rows = [.. land.Works.Select(w => (IReadOnlyList<Cell>)[w.Code, w.Name, w.Kind.Label(), w.Status.Label(), w.Statement])],
        WhenEmpty = "没有登记道路和绿化。",
        Style = Styles.Cell with { Size = 8 },
    };

    private static Table Assets(AssetSummary assets) => new(
        [
            Column.Fixed("编号", 40), Column.Share("名称"), Column.Fixed("单元", 40, Align.Right), Column.Fixed("空置", 40, Align.Right), Column.Fixed("招租中", 44, Align.Right),
            Column.Fixed("据称已租", 50, Align.Right), Column.Fixed("已租", 40, Align.Right), Column.Fixed("年租金（元）", 76, Align.Right), Column.Fixed("性质", 40),
        ])
    {
        Rows = [.. assets.Assets.Select(a => (IReadOnlyList<Cell>)
        [
            a.Code, a.Name, Words.Count(a.Units), Words.Count(a.Vacant), Words.Count(a.Offered), Words.Count(a.Claimed), Words.Count(a.Let),
            a.RentPerYear.ToString(), a.IsDemonstration ? "演示" : "",
        ])],
        WhenEmpty = "没有登记集体资产。",
        Style = Styles.Cell with { Size = 8 },
    };
}
