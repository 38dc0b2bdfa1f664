using VillageTracker.Domain.Targets;
using VillageTracker.Reports.Figures;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.ProgressReports;

/// <summary>一、总体情况: the figures a reader wants first, large, and the same in words.</summary>
internal static class SummaryChapter
{
    public static void Add(Flow flow, ProgressReport report)
    {
        var (funnel, debt, safety) = (report.Funnel, report.Debt, report.Safety);
        flow.Heading(1, "一、总体情况");
        flow.BigNumbers(
            new(Words.Count(funnel.Allocated), "套", "安置房已分配", "按选房确认单"),
            new(Words.Count(funnel.Statements), "套", "已开拿房结算单", $"开单率 {Words.Rate(funnel.StatementRate)}"),
            new(Words.Count(funnel.HandedOver), "套", "已交款并拿房", $"办结率 {Words.Rate(funnel.FinishedRate)}") { Ink = Palette.Green });
        flow.BigNumbers(
            new(Words.Count(report.HouseholdsLeft), "户", "拆迁剩余未签约", $"登记 {Words.Count(report.Areas.Sum(a => a.Households))} 户"),
            new(Words.Wan(debt.ResolvedThisYear), "万元", "本年已化解债务", $"目标 {Words.Wan(debt.Target)} 万元"),
            new(Words.Count(safety.Open), "条", "未闭环隐患", $"其中逾期 {Words.Count(safety.OpenOverdue)} 条") { Ink = safety.OpenOverdue > 0 ? Palette.Red : Palette.Blue });
        flow.Paragraph(InWords(report));
        flow.Heading(2, "年度目标进度灯");
        flow.Table(Lights(report));
        flow.Figures(120, "图 1　目标进度灯与各片区剩余户数", LightBars(report), LeftBars(report));
        flow.Note("蓝灯：已完成全年目标；绿灯：达到或超过序时进度；黄灯：略有落后；红灯：明显落后；灰灯：到期未填报。");
    }

    private static BarChart LightBars(ProgressReport report) => new(
        [.. LightLooks.InOrder.Select(light => new Bar(LightLooks.Label(light), report.With(light), $"{report.With(light)} 项") { Ink = LightLooks.Colour(light) })])
    {
        Title = "目标进度灯（项）",
    };

    private static BarChart LeftBars(ProgressReport report) =>
        new([.. report.Areas.Select(a => new Bar(a.Code, a.Remaining, Words.Count(a.Remaining)) { Ink = a.Remaining > 0 ? Palette.MidBlue : Palette.Green })])
        {
            Title = "各片区剩余未签约（户）",
            Upright = true,
        };

    private static string InWords(ProgressReport r) => Words.Text(
        $"截至{Words.LongDay(r.AsOf)}，本村已分配安置房 {r.Funnel.Allocated} 套，开出拿房结算单 {r.Funnel.Statements} 套，交款并办理拿房手续 {r.Funnel.HandedOver} 套；")
        + Words.Text($"还有 {r.Funnel.NoStatement} 套没有开单，{r.Funnel.StatementUnpaid} 套已开单没有拿房。")
        + Words.Text($"{r.Areas.Count} 个征收片区登记 {r.Areas.Sum(a => a.Households)} 户，已签约 {r.Areas.Sum(a => a.Signed)} 户，剩余 {r.HouseholdsLeft} 户。")
        + $"本年化解村级债务 {r.Debt.ResolvedThisYear} 元，完成目标 {r.Debt.Target} 元的 {Words.Percent(r.Debt.Completion)}。"
        + Words.Text($"企业安全方面，未闭环隐患 {r.Safety.Open} 条，其中重大 {r.Safety.MajorOpen} 条、逾期 {r.Safety.OpenOverdue} 条。")
        + Words.Text($"{r.Targets.Count} 项年度目标中，{r.With(ScheduleLight.Blue)} 项已完成，{r.With(ScheduleLight.Green)} 项达到序时进度，")
        + Words.Text($"{r.With(ScheduleLight.Yellow) + r.With(ScheduleLight.Red)} 项落后，{r.With(ScheduleLight.Grey)} 项未填报。");

    private static Table Lights(ProgressReport report) => new(
        [Column.Fixed("进度灯", 90), Column.Fixed("项数", 60, Align.Right), Column.Share("指标")])
    {
        Rows = [.. LightLooks.InOrder.Select(light => (IReadOnlyList<Cell>)
        [
            LightLooks.Cell(light), Words.Count(report.With(light)),
            string.Join("、", report.Targets.Where(t => t.Light == light).Select(t => t.Name)),
        ])],
    };
}
