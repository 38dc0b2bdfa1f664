using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Statements;

/// <summary>The result of a statement: 应交, 应退 or 两清, in figures and in capitals, never with a minus sign.</summary>
internal static class StatementNet
{
    public static void Draw(Sheet sheet, StatementView statement, float x, float y, float width, float height)
    {
        var middle = x + 190;
        sheet.Box(x, y, width, height, Palette.PaleBlue, Palette.Blue, 1.1f);
        sheet.Line(middle, y, middle, y + height, Palette.Blue, 0.6f);
        sheet.Text(x + 10, y + height * 0.35f, Label(statement.Direction), Styles.Label);
        var figures = Styles.BigNumber with { Size = 19 };
        sheet.Text(x + 10, y + height * 0.8f, statement.DirectionWord, Styles.Heading1 with { Ink = Palette.Black });
        sheet.Text(middle - 26, y + height * 0.8f, statement.AmountDue.ToString(), figures, Align.Right);
        sheet.Text(middle - 10, y + height * 0.8f, "元", Styles.Label, Align.Right);
        sheet.Text(middle + 10, y + height * 0.35f, "金额大写", Styles.Label);
        var room = x + width - middle - 20;
        var style = Styles.Heading2 with { Size = 12.5f };
        var wanted = sheet.Measure(statement.Capitals, style);
        style = wanted > room ? style with { Size = style.Size * room / wanted } : style;
        sheet.Text(middle + 10, y + height * 0.8f, statement.Capitals, style);
    }

    private static string Label(SettlementDirection direction) => direction switch
    {
        SettlementDirection.Pay => "本户应交金额",
        SettlementDirection.Refund => "应退本户金额",
        _ => "应付与抵扣相等，互不找补",
    };
}
