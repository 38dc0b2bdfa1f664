using System.Globalization;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Agreements;

/// <summary>The amounts of an agreement: a table, the total in capitals, and the working of each line in small print.</summary>
internal static class AgreementAmounts
{
    public static void Compose(AgreementView view, Flow flow)
    {
        var a = view.Agreement;
        flow.Heading(2, a.IsSupplement ? "变更后的补偿项目和金额" : "一、补偿项目和金额");
        flow.Table(Lines(view));
        flow.Notice($"补偿总额 {a.Total} 元　{view.Capitals}");
        flow.Paragraph($"其中：货币支付 {a.Cash} 元（{view.DirectionWord}，{AmountInCapitals.Of(a.Cash)}）；"
            + $"换成安置面积 {a.ByArea} 元；抵扣安置房款 {a.SetOff} 元。"
            + (a.Carried == Money.Zero ? "" : a.Carried > Money.Zero
                ? $"拿房结算单已全部开出，抵扣款中的 {a.Carried} 元改为货币支付，已计入货币支付。" : $"拿房结算单已全部开出，抵扣款减少的 {a.Carried.Abs} 元改从货币支付中扣减。"));
        flow.Paragraph("计算说明（逐项四舍五入到分，总额为各项之和）\n" + string.Join('\n', view.Lines.Select(Working)), Styles.Small);
    }

    private static Table Lines(AgreementView view) => new(
        [
            Column.Fixed("序号", 30, Align.Centre), Column.Share("项目"), Column.Fixed("数量", 70, Align.Right), Column.Fixed("单价（元）", 76, Align.Right),
            Column.Fixed("金额（元）", 90, Align.Right), Column.Fixed("结算方式", 76, Align.Centre),
        ])
    {
        Rows = [.. view.Lines.Select(Row)],
        Totals = [["", "合计", "", "", view.Agreement.Total.ToString(), ""]],
        Grid = true,
        Zebra = false,
    };

    private static Cell[] Row(AgreementLine line) =>
    [
        line.Order.ToString(CultureInfo.InvariantCulture), line.Item == line.Code.Label() ? line.Item : $"{line.Code.Label()}　{line.Item}",
        line.Quantity is { } quantity ? Words.Text($"{quantity:#,0.##}{line.Unit}") : "", line.Rate is { } rate ? Words.Text($"{rate:#,0.00##}") : "",
        line.Amount.ToString(), line.Use.Label(),
    ];

    private static string Working(AgreementLine line) =>
        Words.Text($"{line.Order}. {line.Why}（{AmountInCapitals.Of(line.Amount)}；依据 {line.Rule}）");
}
