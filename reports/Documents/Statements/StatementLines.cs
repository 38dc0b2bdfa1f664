using System.Globalization;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Statements;

/// <summary>The lines of a statement with their totals, and the working of each in small print.</summary>
internal static class StatementLines
{
    public static Table Table(StatementView statement, StatementDensity density) => new(
        [
            Column.Fixed("序号", 30, Align.Centre), Column.Fixed("类别", 44, Align.Centre), Column.Share("项目"),
            Column.Fixed("数量", 76, Align.Right), Column.Fixed("单价（元）", 78, Align.Right), Column.Fixed("金额（元）", 96, Align.Right),
        ])
    {
        Rows = [.. statement.Lines.Select(Row)],
        Totals =
        [
            ["", "", $"应付合计（{Parts(statement)}）", "", "", statement.Debit.ToString()],
            ["", "", "抵扣合计", "", "", statement.Credit.ToString()],
        ],
        Grid = true,
        Zebra = false,
        Style = density.Lines,
    };

    public static void Workings(Flow flow, StatementView statement, StatementDensity density) =>
        flow.Paragraph(
            "计算说明（金额逐项四舍五入到分，合计为各项之和）\n" + string.Join('\n', statement.Lines.Select(line => Words.Text($"{line.Order}. {line.Why}{(line.RuleMark is { } mark ? $"〔政策{mark}〕" : "")}"))), density.Small);

    private static Cell[] Row(StatementViewLine line) =>
    [
        line.Order.ToString(CultureInfo.InvariantCulture), line.GroupWord, line.UnitName is { } home ? $"{line.Label}　{home}" : line.Label,
        line.Quantity is { } quantity ? Words.Text($"{quantity:#,0.00##}{line.QuantityUnit}") : "",
        line.UnitPrice?.ToString() ?? "", Amount(line),
    ];

    /// <summary>A cheaper floor says 减 in words: the paper has no minus sign that a copier could lose.</summary>
    private static Cell Amount(StatementViewLine line) =>
        line.Amount.Fen < 0 ? new Cell($"（减）{line.Amount.Abs}", Palette.Red) : line.Amount.ToString();

    private static string Parts(StatementView statement) => string.Join(" ＋ ", statement.Subtotals
        .Where(part => part.Group != SettlementResult.Word(SettlementGroup.Credit)).Select(part => part.Group));
}
