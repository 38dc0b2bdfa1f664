using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Receipts;
using VillageTracker.Domain.Resettlement.Receipts.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Aftercare;

/// <summary>The receipt (收据) of money that a household paid for its home, or of what is collected for others, with a code to prove it by.</summary>
public static class SettlementReceiptPaper
{
    private const int FingerprintLength = 16;

    /// <param name="receipt">What it says.</param>
    /// <param name="issuer">亭湖区新洋街道圩洋村村民委员会.</param>
    /// <param name="site">https://village.example: the QR code opens the verification page.</param>
    public static PdfResult Compose(SettlementReceiptView receipt, string issuer, string site) => PdfDocument.Compose(Info(receipt, issuer), flow => Compose(receipt, site, flow));

    private static DocumentInfo Info(SettlementReceiptView receipt, string issuer) => new()
    {
        Title = $"收据 {receipt.Number}",
        Issuer = issuer,
        AsOf = receipt.Prints <= 1 ? "首次打印" : Words.Text($"补打第 {receipt.Prints - 1} 次"),
        Mark = receipt.IsDemonstration ? Words.DemonstrationMark : "",
        Subject = receipt.Number,
        CreatedAt = new(receipt.PaidOn.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)),
    };

    private static void Compose(SettlementReceiptView r, string site, Flow flow)
    {
        flow.Title(r.Kind == ReceiptKind.House ? "安置房款收据" : "代收款收据", $"编号 {r.Number}　　收款日期 {Words.Day(r.PaidOn)}");
        if (r.VoidedOn is { } voided)
        {
            flow.Notice($"此笔收款已于 {Words.Day(voided)} 冲销，本收据作废，编号保留。", Palette.Red);
        }

        var grid = new FormGrid(2, 70, 26,
        [
            [new("户　　主", r.HeadName), new("户　　号", r.HouseholdCode)],
            [new("房　　号", r.HomeCode), new("结 算 单", r.StatementNumber)],
            [new("款　　项", r.Kind == ReceiptKind.House ? r.Kind.Label() : $"{r.Kind.Label()}（{string.Join('、', r.Items)}）", 2)],
            [new("金额（元）", r.Amount.ToString()), new("银行回单号", r.BankSlip)],
            [new("大写金额", AmountInCapitals.Of(r.Amount), 2)],
            [new("未交余额", r.Balance > Money.Zero ? $"{r.Balance} 元" : "已结清"), new("收款登记", r.RecordedBy)],
        ]);
        flow.Draw(grid.Height, grid.Draw).Space(10);
        flow.Paragraph(r.Kind == ReceiptKind.House
            ? "上列款项已通过银行转入专用账户，不收现金，不经个人账户。"
            : "上列款项是代收，归业主或有关单位所有，专款专用，不是村集体收入；已通过银行转入专用账户。", Styles.Small);
        var print = r.Hash[..FingerprintLength].ToUpperInvariant();
        flow.Qr($"{site}/verify?n={r.Number}&h={print}", 80, $"扫码验真　校验码 {print}");
        flow.Signatures("交款人", "收款经办人", "会计");
    }
}
