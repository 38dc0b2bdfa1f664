using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Households;

/// <summary>评估: the report, its lines, review and identification.</summary>
internal static class AppraisalChapter
{
    public static void Add(Flow flow, HouseholdPaper paper)
    {
        flow.Heading(1, "评估");
        if (paper.File.Appraisal is not { } a)
        {
            flow.Paragraph("没有评估报告。");
            return;
        }

        flow.Facts(2,
            ("评估机构", a.Firm), ("报告编号", a.ReportNumber), ("送达", Words.Day(a.DeliveredOn)), ("报告总价", a.Total.InYuan()),
            ("复核", a.ReviewRequestedOn is { } asked ? $"{Words.Day(asked)} 申请" + (a.ReviewAnsweredOn is { } answered ? $"，{Words.Day(answered)} 答复 {a.ReviewTotal?.InYuan()}" : "") : "没有申请"),
            ("鉴定", a.IdentificationRequestedOn is { } applied ? $"{Words.Day(applied)} 申请" + (a.IdentifiedOn is { } done ? $"，{Words.Day(done)} 意见 {a.IdentifiedTotal?.InYuan()}" : "") : "没有申请"),
            ("状态", a.Status.Label()), ("现行评估价", a.Value.InYuan()));
        flow.Table(new Table([Column.Share("评估对象"), Column.Fixed("面积（㎡）", 80, Align.Right), Column.Fixed("单价（元/㎡）", 90, Align.Right), Column.Fixed("金额（元）", 100, Align.Right)])
        {
            Rows = [.. a.Lines.Select(l => (IReadOnlyList<Cell>)[l.Name, l.Area.ToString(), l.UnitPrice.ToString(), l.Amount.ToString()])],
            Totals = [["合计", "", "", a.Total.ToString()]],
        });
        if (a.DueOn is { } due)
        {
            flow.Notice($"{a.Status.ClockLabel()}：{Words.Day(due)}。");
        }
    }
}
