using VillageTracker.Domain.Common;
using VillageTracker.Domain.Debt;
using VillageTracker.Domain.Debt.Queries;
using VillageTracker.Reports.Figures;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.ProgressReports;

/// <summary>八、村级债务: target, what was resolved by way and by month, and the rolling balance to the fen.</summary>
internal static class DebtChapter
{
    public static void Add(Flow flow, ProgressReport report)
    {
        var d = report.Debt;
        flow.PageBreak().Heading(1, "八、村级债务");
        flow.Facts(
            3,
            ("年度化解目标", d.Target.InYuan()), ("本年已化解", d.ResolvedThisYear.InYuan()), ("完成率", Words.Percent(d.Completion)),
            ("还差", d.Missing.InYuan()), ("年初余额", d.OpeningBalance.InYuan()), ("期末余额", d.ClosingBalance.InYuan()),
            ("新增债务", d.NewDebt.InYuan()), ("补充确认", d.ConfirmedLate.InYuan()), ("确认利息", d.Interest.InYuan()));
        flow.Table(Ways(d));
        flow.Figures(190, "图 7　本年化解债务的月份与方式", Months(d), WayBars(d));
        flow.Note("只计真正消除的本金和利息，单纯更换债权人（" + d.Transferred.InYuan() + "）不计入；新增债务单独列示，不冲抵化解数。"
            + "期末余额＝年初余额＋新增债务＋补充确认＋确认利息－本年已化解。"
            + (d.IsDemonstration ? "化解目标为报道数字；债务、债权人和化解记录为演示数据。" : ""));
    }

    private static Table Ways(DebtSummary debt) => new(
        [Column.Share("化解方式"), Column.Fixed("笔数", 70, Align.Right), Column.Fixed("金额（元）", 120, Align.Right), Column.Fixed("占比", 80, Align.Right)])
    {
        Rows = [.. debt.Ways.Select(w => (IReadOnlyList<Cell>)[w.Way.Label(), Words.Count(w.Entries), w.Amount.ToString(), Share(w.Amount, debt.ResolvedThisYear)])],
        Totals = [["合计", Words.Count(debt.Ways.Sum(w => w.Entries)), debt.Ways.Select(w => w.Amount).Sum().ToString(), Share(debt.ResolvedThisYear, debt.ResolvedThisYear)]],
    };

    private static BarChart Months(DebtSummary debt) =>
        new([.. debt.ByMonth.Select(m => new Bar(Words.Text($"{m.Month}月"), (double)m.Amount.Yuan, Words.Text($"{m.Amount.Wan(0):0}")))])
        {
            Title = "各月化解额（万元）",
            Upright = true,
        };

    private static BarChart WayBars(DebtSummary debt) =>
        new([.. debt.Ways.Select(w => new Bar(w.Way.Label(), (double)w.Amount.Yuan, Words.Wan(w.Amount)))]) { Title = "各方式化解额（万元）" };

    private static string Share(Money part, Money whole) => whole == Money.Zero ? "—" : Words.Percent(part.Fen * 100m / whole.Fen);
}
