using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Reports.Figures;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.ProgressReports;

/// <summary>四、安置房分配与结算: the funnel from allocation to keys, its rates and the money.</summary>
internal static class ResettlementChapter
{
    public static void Add(Flow flow, ProgressReport report)
    {
        var f = report.Funnel;
        flow.PageBreak().Heading(1, "四、安置房分配与结算");
        flow.Figure(Funnel(f), 150, "图 4　从分配到拿房，后一步的套数包含在前一步之内");
        flow.Facts(
            3,
            ("开单率", $"{Words.Rate(f.StatementRate)}（{f.Statements}/{f.Allocated}）"),
            ("拿房率", $"{Words.Rate(f.HandOverRate)}（{f.HandedOver}/{f.Statements}）"),
            ("办结率", $"{Words.Rate(f.FinishedRate)}（{f.HandedOver}/{f.Allocated}）"),
            ("未开单", $"{f.NoStatement} 套"), ("已开单未拿房", $"{f.StatementUnpaid} 套"), ("未办结", $"{f.Unfinished} 套"),
            ("应收", f.Due.InYuan()), ("已收", f.Received.InYuan()), ("未收", f.Outstanding.InYuan()),
            ("应退", f.RefundDue.InYuan()), ("已退", f.Refunded.InYuan()), ("可分配房源", $"{Words.Count(f.Homes)} 套"));
        flow.Figures(120, "图 5　结算款项与未办结的套数", MoneyBars(f), LeftBars(f));
        flow.Note("开单率为已开结算单套数除以已分配套数；拿房率为已拿房套数除以已开单套数；办结率为已拿房套数除以已分配套数。"
            + $"已收款中代收（维修资金等）{f.Collected.InYuan()}，归业主或有关单位，不是村集体收入。"
            + (f.HasDemonstration ? "三个总数为报道数字；逐套房屋、住户、价格和日期为演示数据，其合计与报道一致。" : ""));
    }

    private static BarChart MoneyBars(ResettlementFunnel f) => new(
    [
        MoneyBar("应收", f.Due), MoneyBar("已收", f.Received, Palette.Green), MoneyBar("应退", f.RefundDue), MoneyBar("已退", f.Refunded, Palette.Green),
    ])
    { Title = "结算款项（万元）" };

    private static BarChart LeftBars(ResettlementFunnel f) => new(
    [
        new("未开单", f.NoStatement, $"{f.NoStatement} 套"), new("已开单未拿房", f.StatementUnpaid, $"{f.StatementUnpaid} 套"), new("未办结合计", f.Unfinished, $"{f.Unfinished} 套"),
    ])
    { Title = "未办结（套）" };

    private static Bar MoneyBar(string label, Money amount, Ink? ink = null) => new(label, (double)amount.Yuan, Words.Wan(amount)) { Ink = ink ?? Palette.Blue };

    private static FunnelChart Funnel(ResettlementFunnel f) => new(
    [
        new("已分配", f.Allocated, $"{f.Allocated} 套"),
        new("已开拿房结算单", f.Statements, $"{f.Statements} 套") { Ink = Palette.MidBlue },
        new("已交款并拿房", f.HandedOver, $"{f.HandedOver} 套") { Ink = Palette.Green },
    ]);
}
