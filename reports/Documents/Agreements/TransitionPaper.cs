using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Agreements;

/// <summary>The working of a household's transition fee (过渡费计算单), segment by segment.</summary>
public static class TransitionPaper
{
    public static PdfResult Compose(TransitionLedger ledger) => PdfDocument.Compose(
        new()
        {
            Title = $"过渡费计算单 {ledger.Code}",
            AsOf = $"算到 {Words.Day(ledger.AsOf)}",
            Mark = ledger.IsDemonstration ? Words.DemonstrationMark : "",
            Subject = ledger.Code,
            CreatedAt = new(ledger.AsOf.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)),
        }, flow => Compose(ledger, flow));

    private static void Compose(TransitionLedger l, Flow flow)
    {
        flow.Title("临时安置费（过渡费）计算单", $"{l.Code}　{l.HeadName}　　协议 {l.AgreementNumber}");
        flow.Facts(2,
            ("认定面积", l.Terms.Area.InSquareMetres()), ("标准", $"{l.Terms.MonthlyRate} 元/㎡·月，每月 {l.Terms.Monthly} 元"),
            ("过渡方式", l.Terms.Mode.Label()), ("腾空验收", Words.Day(l.Terms.VacatedOn)),
            ("约定期限", Words.Text($"{l.Terms.AgreedMonths} 个月，到 {Words.Day(l.Terms.TermEndsOn)}")),
            ("结束", l.Ended is { } end ? $"{Words.Day(end)}（{l.EndedBy}）" : "还在过渡"));
        flow.Table(new(
            [
                Column.Fixed("起", 72, Align.Centre), Column.Fixed("止", 72, Align.Centre), Column.Share("时间"), Column.Fixed("倍数", 50, Align.Right), Column.Fixed("金额（元）", 100, Align.Right),
            ])
        {
            Rows = [.. l.Fee.Segments.Select(Row)],
            Totals = [["", "", "合计", "", l.Fee.Total.ToString()]],
            Grid = true,
            Zebra = false,
        });
        flow.Notice($"合计 {l.Fee.Total} 元　{AmountInCapitals.Of(l.Fee.Total)}");
        flow.Paragraph($"协议已含约定期 {l.Agreed} 元；超期 {l.Beyond} 元（{AmountInCapitals.Of(l.Beyond)}）。");
        flow.Paragraph("计算说明（不足一个月按天数÷30 计，最多一个月；每段四舍五入到分）\n" + string.Join('\n', l.Fee.Segments.Select(s => s.Why)), Styles.Small);
        flow.Signatures("制单", "复核", "户主（签字）");
    }

    private static Cell[] Row(TransitionSegment s) =>
    [
        Words.Day(s.Span.First), Words.Day(s.Span.Last), (s.IsOverrun ? "超期 " : "约定期内 ") + (s.Months > 0 ? Words.Text($"{s.Months} 个月") : Words.Text($"{s.Days} 天")),
        Words.Text($"{s.Factor:0.##}"), s.Amount.ToString(),
    ];
}
