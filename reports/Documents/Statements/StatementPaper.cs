using System.Globalization;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Statements;

/// <summary>Who issues statements.</summary>
/// <param name="Issuer">亭湖区新洋街道圩洋村村民委员会.</param>
/// <param name="Site">Address of the site, so that the QR code opens the verification page; without it the code holds number, fingerprint and net.</param>
public sealed record StatementPaperOptions(string Issuer, string? Site = null);

/// <summary>
/// The settlement statement (拿房结算单) of one home on one A4 page: head, lines, the working of each line, the net in figures
/// and capitals, signatures, thumb print, and a QR code with number, fingerprint and net.
/// </summary>
public static class StatementPaper
{
    public static DocumentInfo Info(StatementView statement, StatementPaperOptions options) => new()
    {
        Title = $"{Name(statement)} {statement.Number}",
        Issuer = options.Issuer,
        AsOf = PrintNote(statement),
        Mark = statement.IsDemonstration ? Words.DemonstrationMark : "",
        Subject = statement.Number,
        CreatedAt = new(statement.IssuedOn.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)),
    };

    /// <summary>The paper as a file of its own.</summary>
    public static PdfResult Compose(StatementView statement, StatementPaperOptions options) =>
        PdfDocument.Compose(Info(statement, options), flow => Compose(statement, options, flow));

    public static void Compose(StatementView statement, StatementPaperOptions options, Flow flow)
    {
        var density = StatementDensity.For(statement);
        if (statement.VoidedOn is not null)
        {
            flow.Draw(0, (sheet, x, y, width) => DrawVoidStamp(sheet, statement, x + width, y));
        }

        flow.Title(Name(statement), $"{statement.EstateName}安置房　　编号 {statement.Number}　　开单日期 {Words.Day(statement.IssuedOn)}");
        var head = Head(statement, options, density);
        flow.Draw(head.Height, head.Draw).Space(8);
        flow.Table(StatementLines.Table(statement, density));
        flow.Draw(density.Net, (sheet, x, y, width) => StatementNet.Draw(sheet, statement, x, y, width, density.Net)).Space(8);
        StatementLines.Workings(flow, statement, density);
        Remarks(flow, statement, density);
        flow.Space(4);
        flow.Draw(density.Signatures, (sheet, x, y, width) => StatementSignatures.Draw(sheet, statement, options.Site, x, y, width, density.Signatures));
        if (statement.VoidedOn is not null)
        {
            flow.Draw(0, (sheet, _, _, _) => sheet.Text(sheet.Width / 2, sheet.Height / 2, "作　废", new(110, true, Palette.Red.Faded(0.1f)), Align.Centre));
        }
    }

    private static FormGrid Head(StatementView s, StatementPaperOptions options, StatementDensity density) => new(3, 58, density.HeadRow,
    [
        [new("户　　主", s.HeadName), new("户　　号", s.HouseholdCode), new("身份证号", s.MaskedIdNumber)],
        [new("选房确认单", s.AllocationNumber), new("房　　号", Room(s.Home.Code)), new("户　　型", s.Home.RoomType)],
        [new("认定面积", s.RecognisedArea.InSquareMetres()), new("预测面积", s.Home.Predicted.InSquareMetres()), s.Home.Remeasured is { } now ? new("复测面积", $"{s.Home.Measured}→{now}㎡") : new("实测面积", s.Home.Measured.InSquareMetres())],
        [new("安置面积", s.WholeEntitlement.InSquareMetres()), new("本套前结余", s.EntitlementBefore.InSquareMetres()), new("本套后结余", s.EntitlementLeft.InSquareMetres())],
        [new("楼层差价", Floor(s.Home)), new("交款期限", s.Direction == SettlementDirection.Pay ? Words.Day(s.PayBefore) : "不需交款"), new("状　　态", Status(s))],
    ]);

    private static void Remarks(Flow flow, StatementView s, StatementDensity density)
    {
        flow.Paragraph((s.EntitlementWhy is { } why ? $"安置面积：{why}\n" : "") + $"执行政策：{s.Policy}。", density.Small);
        var paid = string.Join("；", s.Payments.Select(p => $"{Words.Day(p.PaidOn)} {p.Kind.Label()} {p.Amount} 元{(p.BankSlip is { } slip ? $"，凭证 {slip}" : "")}"));
        flow.Paragraph(s.Direction switch
        {
            SettlementDirection.Pay when s.PayInto is { } account => $"收款账户：户名 {account.Payee}　开户行 {account.Bank}　账号 {account.Grouped}",
            SettlementDirection.Pay => "收款账户：请向村安置窗口当面问清，不要转给个人。",
            SettlementDirection.Refund => "付款方式：只退到户主本人的银行账户，或者凭公证委托书退到受托人账户。",
            _ => "付款方式：两清，不收不退。",
        }, density.Small);
        flow.Paragraph(
            "说　　明：款项一律通过专用账户转账结算，不收现金，不经个人账户；维修资金归业主所有，专款专用。对金额有疑问请持本单到村委会核对。"
            + (paid.Length == 0 ? "" : $"\n结算记录：{paid}{(s.SettledOn is null && s.InForce ? $"；还应交 {s.Balance} 元" : "")}。"), density.Small);
    }

    /// <summary>A red stamp beside the title: this paper is worth nothing. The number stays taken.</summary>
    private static void DrawVoidStamp(Sheet sheet, StatementView s, float right, float y)
    {
        sheet.Box(right - 132, y - 6, 132, 35, Ink.None, Palette.Red, 1.6f, 3);
        sheet.Text(right - 66, y + 12, "作　废", new(15, true, Palette.Red), Align.Centre);
        var style = Styles.Small.With(Palette.Red) with { Size = 7 };
        sheet.Text(right - 66, y + 24, sheet.Fit($"{Words.Day(s.VoidedOn)} {s.VoidReason}", 124, style), style, Align.Centre);
    }

    private static string Name(StatementView s) => s.IsSupplement ? "补充结算单" : "拿房结算单";

    private static string PrintNote(StatementView s) =>
        s.ReprintCount == 0 ? "首次打印" : string.Create(CultureInfo.InvariantCulture, $"补打第 {s.ReprintCount} 次");

    private static string Room(string code) =>
        code.Split('-') is [var building, var unit, var room] ? $"{building}幢{unit}单元{room}室" : code;

    private static string Floor(StatementHome home) => home.FloorMode switch
    {
        FloorAdjustMode.YuanPerSqm => home.FloorValue.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture) + " 元/㎡",
        FloorAdjustMode.Percent => (home.FloorValue * 100m).ToString("+0.##;−0.##;0", CultureInfo.InvariantCulture) + "%",
        _ => "无",
    };

    private static string Status(StatementView s) =>
        s.VoidedOn is { } voided ? $"{Words.Day(voided)} 作废"
        : s.HandedOverOn is { } handed ? $"{Words.Day(handed)} 已拿房"
        : s.SettledOn is { } settled ? $"{Words.Day(settled)} 已结清"
        : "未结清";
}
