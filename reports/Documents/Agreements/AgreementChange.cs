using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Agreements;

/// <summary>What a supplement changes: line by line old, new and difference, with capitals and direction.</summary>
internal static class AgreementChange
{
    public static void Compose(AgreementView view, Flow flow)
    {
        var a = view.Agreement;
        flow.Heading(2, "变更内容");
        flow.Paragraph($"原协议：{view.Before?.Number ?? "无"}。变更原因：{a.Cause}。");
        flow.Table(new(
            [
                Column.Share("项目"), Column.Fixed("原金额（元）", 96, Align.Right), Column.Fixed("现金额（元）", 96, Align.Right), Column.Fixed("变动（元）", 110, Align.Right),
            ])
        {
            Rows = [.. view.Changes.Select(c => new Cell[] { c.Item, c.Old.ToString(), c.New.ToString(), Change(c.Word, c.Delta) })],
            Totals = [["合计", a.Before.ToString(), a.Total.ToString(), Change(Word(a.Delta), a.Delta)]],
            Grid = true,
            Zebra = false,
        });
        flow.Notice($"{Sentence(a.Delta)}　{AmountInCapitals.Of(a.Delta.Abs)}");
        flow.Paragraph("原协议其他约定不变；本补充协议与原协议不一致的，以本补充协议为准。");
    }

    private static string Change(string word, Money delta) => delta == Money.Zero ? word : $"{word} {delta.Abs}";

    private static string Word(Money delta) => delta > Money.Zero ? "增加" : delta < Money.Zero ? "减少" : "不变";

    private static string Sentence(Money delta) =>
        delta > Money.Zero ? $"补偿总额增加 {delta} 元，甲方付乙方"
        : delta < Money.Zero ? $"补偿总额减少 {delta.Abs} 元，从应付乙方款中扣减，不足的由乙方补交甲方"
        : "补偿总额不变，互不找补";
}
