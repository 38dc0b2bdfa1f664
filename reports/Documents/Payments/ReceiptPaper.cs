using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Payments;

/// <summary>The receipt (收据) that a household signs for compensation money: what, how much in figures and capitals, by which bank slip, by whose hands.</summary>
public static class ReceiptPaper
{
    public static PdfResult Compose(ReceiptView receipt, string issuer) => PdfDocument.Compose(Info(receipt, issuer), flow => Compose(receipt, flow));

    private static DocumentInfo Info(ReceiptView receipt, string issuer) => new()
    {
        Title = $"收据 {receipt.Number}",
        Issuer = issuer,
        AsOf = receipt.Prints <= 1 ? "首次打印" : Words.Text($"补打第 {receipt.Prints - 1} 次"),
        Mark = receipt.IsDemonstration ? Words.DemonstrationMark : "",
        Subject = receipt.Number,
        CreatedAt = new(receipt.PaidOn.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)),
    };

    private static void Compose(ReceiptView r, Flow flow)
    {
        flow.Title("征收补偿款收据", $"编号 {r.Number}　　付款日期 {Words.Day(r.PaidOn)}");
        if (r.CameBack is { } back)
        {
            flow.Notice($"此款已于 {Words.Day(back)} 退汇，本收据作废，编号保留。", Palette.Red);
        }

        var grid = new FormGrid(2, 70, 26,
        [
            [new("户　　号", r.HouseholdCode), new("户　　主", r.HeadName)],
            [new("片　　区", r.AreaName), new("款　　项", r.Kind.Label())],
            [new("收 款 人", r.PayeeName), new("收款账号", r.AccountMasked)],
            [new("开 户 行", r.PayeeBank ?? "—"), new("公证委托书", r.Mandate ?? "—")],
            [new("金额（元）", r.Amount.ToString()), new("银行回单号", r.BankSlip)],
            [new("大写金额", AmountInCapitals.Of(r.Amount), 2)],
            [new("付款专户", r.SpecialAccount), new("付款批次", r.BatchNumber)],
            [new("经　　办", r.PreparedBy), new("复核、审批", $"{r.CheckedBy}、{r.ApprovedBy}")],
        ]);
        flow.Draw(grid.Height, grid.Draw).Space(10);
        flow.Paragraph("上列款项已通过银行转入上述账户，不收付现金。收款人核对无误后签字、按手印，本收据一式两份，户主和村委会各存一份。", Styles.Small);
        flow.Signatures("收款人签字（手印）", "经办人", "会计");
    }
}
