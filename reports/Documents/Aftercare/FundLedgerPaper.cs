using VillageTracker.Domain.Resettlement.Funds;
using VillageTracker.Domain.Resettlement.Funds.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Aftercare;

/// <summary>The ledger of collected money (代收款台账) on a day: what came in for others, what was handed on by which slip, what is left.</summary>
public static class FundLedgerPaper
{
    public static PdfResult Compose(FundLedger ledger, string issuer) => PdfDocument.Compose(Info(ledger, issuer), flow => Compose(ledger, flow));

    private static DocumentInfo Info(FundLedger ledger, string issuer) => new()
    {
        Title = $"代收款台账 {Words.Day(ledger.AsOf)}",
        Issuer = issuer,
        AsOf = $"截至 {Words.Day(ledger.AsOf)}",
        Mark = ledger.HasDemonstration ? Words.DemonstrationMark : "",
        Subject = "代收款台账",
        CreatedAt = new(ledger.AsOf.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)),
    };

    private static void Compose(FundLedger l, Flow flow)
    {
        flow.Title("安置房代收款台账", $"截至 {Words.Day(l.AsOf)}");
        flow.Table(new([Column.Share("项目"), Column.Fixed("已结清（张）", 80, Align.Right), Column.Fixed("代收（元）", 90, Align.Right), Column.Fixed("已解缴（元）", 90, Align.Right), Column.Fixed("待解缴（元）", 90, Align.Right)])
        {
            Rows = [.. l.Funds.Select(f => (IReadOnlyList<Cell>)[f.Fund, $"{f.Statements}", f.Collected.ToString(), f.Remitted.ToString(), f.Left.ToString()])],
            Grid = true,
            WhenEmpty = "还没有代收款。",
        });
        flow.Paragraph("代收款归业主或有关单位所有，专款专用，不是村集体收入；按结清的结算单计算，分期没有交清的不算。", Styles.Small);
        flow.Heading(2, "解缴记录");
        flow.Table(new([Column.Fixed("编号", 86), Column.Fixed("日期", 70, Align.Centre), Column.Fixed("项目", 60), Column.Fixed("金额（元）", 84, Align.Right), Column.Share("收款单位和银行回单"), Column.Fixed("登记人", 80)])
        {
            Rows = [.. l.Remittances.OrderBy(r => r.Id).Select(r => Row(l, r))],
            Grid = true,
            WhenEmpty = "还没有解缴过。",
        });
        flow.Signatures("制表", "会计", "村务监督委员会");
    }

    private static IReadOnlyList<Cell> Row(FundLedger l, FundRemittance r) =>
    [
        r.Number, Words.Day(r.On), r.Fund, $"{(r.ReversesId is null ? "" : "−")}{r.Amount}",
        r.Reason is { } reason ? $"冲销 {l.Remittances.FirstOrDefault(x => x.Id == r.ReversesId)?.Number}：{reason}"
            : $"{r.Payee}，{r.BankSlip}{(l.ReversalOf(r) is { } counter ? $"（已由 {counter.Number} 冲销）" : "")}",
        r.RecordedBy,
    ];
}
