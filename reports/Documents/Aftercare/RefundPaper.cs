using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Refunds;
using VillageTracker.Domain.Resettlement.Refunds.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Aftercare;

/// <summary>The refund order (退款单): to whom, how much in figures and capitals, and whose hands it went through.</summary>
public static class RefundPaper
{
    public static PdfResult Compose(RefundView order, string issuer) => PdfDocument.Compose(Info(order, issuer), flow => Compose(order, flow));

    private static DocumentInfo Info(RefundView order, string issuer) => new()
    {
        Title = $"退款单 {order.Number}",
        Issuer = issuer,
        AsOf = $"现在是：{order.Status.Label()}",
        Mark = order.IsDemonstration ? Words.DemonstrationMark : "",
        Subject = order.Number,
        CreatedAt = new(order.AppliedOn.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)),
    };

    private static void Compose(RefundView o, Flow flow)
    {
        flow.Title("安置房结算退款单", $"编号 {o.Number}　　申请日期 {Words.Day(o.AppliedOn)}");
        if (o.Status is RefundStatus.Returned or RefundStatus.Cancelled)
        {
            flow.Notice($"本单{o.Status.Label()}（{Words.Day(o.EndedOn)}，{o.Reason}），编号保留，不能再凭它付款。", Palette.Red);
        }

        var grid = new FormGrid(2, 70, 26,
        [
            [new("户　　主", o.HeadName), new("户　　号", o.HouseholdCode)],
            [new("房　　号", o.HomeCode), new("结 算 单", o.StatementNumber)],
            [new("收款户名", o.PayeeName), new("收款账号", o.AccountMasked)],
            [new("开 户 行", o.PayeeBank ?? "—"), new("公证委托书", o.Mandate ?? "—")],
            [new("金额（元）", o.Amount.ToString()), new("银行回单号", o.BankSlip ?? "未付款")],
            [new("大写金额", AmountInCapitals.Of(o.Amount), 2)],
        ]);
        flow.Draw(grid.Height, grid.Draw).Space(10);
        flow.Table(new([Column.Fixed("环节", 70, Align.Centre), Column.Share("办理人"), Column.Fixed("日期", 100, Align.Centre), Column.Share("签字")])
        {
            Rows = [.. o.Signatures.Select(s => (IReadOnlyList<Cell>)[s.Act, s.Name ?? "", Words.Day(s.On, ""), ""])],
            Grid = true,
            Zebra = false,
        });
        flow.Paragraph("退款只付到户主本人账户；付给他人的须附公证委托书。申请、复核、审批由三人分开办理，登记付款的不是申请人和复核人。", Styles.Small);
        flow.Signatures("收款人（户主）", "会计", "村党委书记");
    }
}
