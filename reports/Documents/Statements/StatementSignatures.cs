using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Statements;

/// <summary>The foot of a statement: prepared, checked, approved; the household's signature and thumb print; the code to check it by.</summary>
internal static class StatementSignatures
{
    private const float OfficeRow = 34;
    private const float CodeWidth = 150;
    private const float CodeSize = 70;
    private const float ThumbWidth = 92;

    /// <summary>What the QR code says: number, the first 16 digits of the SHA-256, who pays, and the net in yuan.</summary>
    public static string CodeText(StatementView s) => $"{s.Number} {Fingerprint(s)} {Direction(s.Direction)} {Words.Text($"{s.AmountDue.Yuan:0.00}")}";

    public static string Fingerprint(StatementView s) => s.Hash[..16].ToUpperInvariant();

    /// <summary>The address of the verification page for this paper.</summary>
    public static string Address(StatementView s, string site) => $"{site}/verify?n={s.Number}&h={Fingerprint(s)}";

    public static void Draw(Sheet sheet, StatementView statement, string? site, float x, float y, float width, float height)
    {
        DrawOffice(sheet, statement, x, y, width);
        var top = y + OfficeRow;
        var (code, thumb) = (x + width - CodeWidth, x + width - CodeWidth - ThumbWidth);
        sheet.Text(x + 8, top + 16, "户主（签字）", Styles.Label);
        sheet.Text(thumb - 10, y + height - 12, "年　　月　　日", Styles.Label, Align.Right);
        sheet.Line(thumb, top, thumb, y + height, Palette.MidGrey, 0.5f);
        sheet.Text(thumb + ThumbWidth / 2, top + 16, "按手印处", Styles.Label, Align.Centre);
        sheet.Box(thumb + 19, top + 21, ThumbWidth - 38, height - OfficeRow - 28, Ink.None, Palette.MidGrey, 0.6f, 4);
        sheet.Line(code, top, code, y + height, Palette.MidGrey, 0.5f);
        DrawCode(sheet, statement, site, code, top + (height - OfficeRow - CodeSize) / 2);
        sheet.Line(x, top, x + width, top, Palette.MidGrey, 0.5f);
        sheet.Box(x, y, width, height, Ink.None, Palette.Blue, 0.9f);
    }

    private static void DrawOffice(Sheet sheet, StatementView statement, float x, float y, float width)
    {
        var column = width / 3;
        (string Role, string Name)[] roles = [("制单", statement.PreparedBy), ("复核", statement.CheckedBy ?? ""), ("审批", statement.ApprovedBy ?? "")];
        for (var i = 0; i < roles.Length; i++)
        {
            var left = x + i * column;
            sheet.Text(left + 8, y + 21, roles[i].Role, Styles.Label);
            sheet.Text(left + 34, y + 21, sheet.Fit(roles[i].Name, column - 42, Styles.Value), Styles.Value);
            if (i > 0)
            {
                sheet.Line(left, y, left, y + OfficeRow, Palette.MidGrey, 0.5f);
            }
        }
    }

    private static void DrawCode(Sheet sheet, StatementView statement, string? site, float x, float y)
    {
        sheet.Qr(x + 4, y, CodeSize, site is null ? CodeText(statement) : Address(statement, site));
        var small = Styles.Small with { Size = 7, Leading = 1.45f };
        var left = x + CodeSize + 6;
        sheet.Text(left, y + 14, site is null ? "单号与校验码" : "扫码验真 · 校验码", small);
        var print = Fingerprint(statement);
        for (var i = 0; i < 4; i++)
        {
            sheet.Text(left, y + 28 + i * 11, print[(i * 4)..(i * 4 + 4)], small with { Size = 8, Ink = Palette.Black });
        }
    }

    private static string Direction(SettlementDirection direction) => direction switch
    {
        SettlementDirection.Pay => "PAY",
        SettlementDirection.Refund => "REFUND",
        _ => "EVEN",
    };
}
