using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Progress.Queries;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Resettlement;

/// <summary>How far resettlement is on a day: the figures, the buildings, and the two lists that wait, names masked.</summary>
public static class ResettlementProgressDocument
{
    public static PdfResult Compose(ResettlementProgress report) => PdfDocument.Compose(new()
    {
        Title = $"安置房拿房进度（{Words.Day(report.Board.On)}）",
        Issuer = report.Issuer,
        AsOf = $"数据截至 {Words.Day(report.Board.On)}",
        Mark = report.Board.Homes.HasDemonstration ? Words.DemonstrationMark : "",
        Subject = "安置房拿房进度",
        CreatedAt = new(report.Board.On.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)),
    }, flow => Compose(report, flow));

    private static void Compose(ResettlementProgress report, Flow flow)
    {
        var (board, homes) = (report.Board, report.Board.Homes);
        flow.Title("安置房拿房进度", $"截至 {Words.LongDay(board.On)}");
        flow.BigNumbers(
            new(Words.Count(homes.Allocated), "套", "已分配"), new(Words.Count(homes.Statements), "套", "已开结算单", $"占 {Words.Rate(homes.StatementRate)}"),
            new(Words.Count(homes.Paid), "套", "已结清"), new(Words.Count(homes.HandedOver), "套", "已拿房", $"占 {Words.Rate(homes.FinishedRate)}"), new(Words.Count(homes.Registered), "套", "已办证"));
        flow.Facts(2,
            ("有选房资格", $"{board.Households.Eligible} 户"), ("有选房顺序", $"{board.Households.Ordered} 户"),
            ("没有结算单", $"{homes.NoStatement} 套，超期 {Late(report.NoStatement)} 套"), ("已开单未结清", $"{board.Unpaid} 套，超期 {Late(report.Unpaid)} 套"),
            ("应收（万元）", $"{Words.Wan(homes.Due)}，已收 {Words.Wan(homes.Received)}，未收 {Words.Wan(homes.Outstanding)}"),
            ("应退（万元）", $"{Words.Wan(homes.RefundDue)}，已退 {Words.Wan(homes.Refunded)}，未退 {Words.Wan(homes.RefundDue - homes.Refunded)}"));
        flow.Heading(2, "各幢").Table(Buildings(board));
        flow.PageBreak().Heading(2, $"没有结算单的 {report.NoStatement.Count} 套").Table(Waiting(report.NoStatement, withStatement: false));
        flow.Heading(2, $"已开单未结清的 {report.Unpaid.Count} 套").Table(Waiting(report.Unpaid, withStatement: true));
        flow.Note("姓名遮住了一部分；身份证号、电话、账号不列入。“已等”从分配之日（已开单的从开单之日）起算。");
    }

    private static int Late(IReadOnlyList<CaseOnDay> cases) => cases.Count(c => c.DaysLate > 0);

    private static Table Buildings(ResettlementBoard board)
    {
        var hasSeveral = board.Buildings.Select(b => b.Estate).Distinct().Skip(1).Any();
        Cell[] Row(string name, Func<Func<BuildingTally, int>, int> of) =>
        [
            name, Words.Count(of(b => b.Homes)), Words.Count(of(b => b.Allocated)), Words.Count(of(b => b.Statements)), Words.Count(of(b => b.Paid)),
            Words.Count(of(b => b.HandedOver)), Words.Count(of(b => b.Unfinished)), Words.Count(of(b => b.Free)), Words.Count(of(b => b.Held)),
        ];
        return new(
        [
            Column.Share("楼幢"), .. ((string[])["房源", "已选", "已开单", "已结清", "已拿房", "未办结", "空闲", "冻结等"]).Select(h => Column.Fixed(h, 44, Align.Right)),
        ])
        {
            Rows = [.. board.Buildings.Select(b => Row(hasSeveral ? $"{b.Estate} {b.Name}" : b.Name, of => of(b)))],
            Totals = [Row("合计", board.Sum)],
            WhenEmpty = "没有楼幢。",
        };
    }

    private static Table Waiting(IReadOnlyList<CaseOnDay> cases, bool withStatement) => new(
        [
            Column.Fixed("房号", 48), Column.Fixed("户号", 48), Column.Fixed("户主", 46), Column.Share("原因"),
            .. withStatement ? (Column[])[Column.Fixed("结算单", 78), Column.Fixed("金额（元）", 82, Align.Right)] : [],
            Column.Fixed("已等", 32, Align.Right), Column.Fixed("超期", 32, Align.Right),
        ])
    {
        Rows = [.. cases.Select(c => (IReadOnlyList<Cell>)
        [
            c.HomeCode, c.HouseholdCode, c.MaskedName, c.Reason, .. withStatement ? (Cell[])[c.StatementNumber ?? "", Amount(c)] : [],
            Words.Count(c.DaysWaiting), new Cell(c.DaysLate == 0 ? "—" : Words.Count(c.DaysLate), c.DaysLate == 0 ? default : Palette.Red),
        ])],
        WhenEmpty = "没有。",
        Style = Styles.Cell with { Size = 8 },
    };

    private static string Amount(CaseOnDay row) => row is { Net: { } net, Direction: { } direction } ? $"{direction.Label()} {net.Abs}" : "";
}
