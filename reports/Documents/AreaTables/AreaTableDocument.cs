using System.Globalization;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Reports.Figures;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.AreaTables;

/// <summary>The progress table of demolition (拆迁进度表) on lying A4: all areas with their changes, the money, the burn-down and the map.</summary>
public static class AreaTableDocument
{
    public static PdfResult Compose(AreaTable table) => PdfDocument.Compose(new()
    {
        Title = $"拆迁进度表（{Words.Day(table.On)}）",
        Issuer = table.Issuer,
        AsOf = $"数据截至 {Words.Day(table.On)}，增减比 {Words.Day(table.Since)}",
        Mark = table.HasDemonstration ? Words.DemonstrationMark : "",
        Subject = "拆迁进度表",
        CreatedAt = new(table.On.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)),
        Landscape = true,
    }, flow => Compose(table, flow));

    private static void Compose(AreaTable table, Flow flow)
    {
        flow.Title("拆迁进度表", $"截至 {Words.LongDay(table.On)}，括号里是比 {Words.LongDay(table.Since)} 的增减");
        flow.Table(Steps(table));
        flow.Note("户数单位为户；各步骤包含其后的步骤，“剩余”为已登记、尚未签约。序时为从第一户登记到签约期限按天平均应达到的签约率。"
            + (table.HasDemonstration ? "片区名称和批次为报道内容，户数、期限和金额为演示数据。" : ""));
        flow.Heading(2, "补偿资金（万元）").Table(Money(table));
        flow.Note("协议总额 = 换成面积 + 货币应付 + 应抵房款；合计按元相加后再折合万元，因四舍五入可能与各行之和有出入。");
        if (table.Weeks.Count > 0)
        {
            flow.PageBreak().Heading(2, "剩余户逐周递减");
            flow.Figure(BurnDown(table), 200, "实线为实际剩余户，虚线为按各片区签约期限应剩的户数");
        }

        if (table.Shapes.Count > 0)
        {
            flow.PageBreak().Heading(2, "各户位置和进度");
            flow.Figure(AreaTableMap.Of(table), 390, table.Dots.Count == 0 ? "户数太多，图上不画各户" : "一点为一户，颜色为截至当日办到的步骤");
        }
    }

    private static Table Steps(AreaTable table) => new(
        [
            Column.Fixed("编号", 34), Column.Share("片区"), Column.Fixed("签约期限", 60), Column.Fixed("登记", 46, Align.Right), Column.Fixed("调查", 46, Align.Right),
            Column.Fixed("评估", 46, Align.Right), Column.Fixed("签约", 56, Align.Right), Column.Fixed("腾空", 56, Align.Right), Column.Fixed("拆除", 56, Align.Right),
            Column.Fixed("结清", 56, Align.Right), Column.Fixed("剩余", 56, Align.Right), Column.Fixed("签约率", 48, Align.Right), Column.Fixed("序时", 48, Align.Right),
        ])
    {
        Rows = [.. table.Rows.Select(r => StepRow(r, table.NameOf(r.Now)))],
        Totals = [StepTotal(table)],
        WhenEmpty = "没有征收片区。",
        Style = Styles.Cell with { Size = 8 },
    };

    private static Cell[] StepRow(AreaTableRow r, string name)
    {
        var (now, before) = (r.Now, r.Before);
        var isLate = now.Remaining > 0 && r.ScheduleRate is { } due && now.SigningRate < due;
        return
        [
            now.Code, name, Words.Day(now.Deadline), Words.Count(now.Households), Words.Count(now.Surveyed), Words.Count(now.Appraised),
            Changed(now.Signed, before.Signed), Changed(now.Vacated, before.Vacated), Changed(now.Demolished, before.Demolished), Changed(now.Settled, before.Settled),
            new(Changed(now.Remaining, before.Remaining), now.Remaining > 0 ? Palette.Red : Palette.Green),
            new(Rate(now.SigningRate), isLate ? Palette.Red : default), Rate(r.ScheduleRate),
        ];
    }

    private static Cell[] StepTotal(AreaTable table)
    {
        int Now(Func<AreaProgress, int> of) => table.Rows.Sum(r => of(r.Now));
        string Both(Func<AreaProgress, int> of) => Changed(Now(of), table.Rows.Sum(r => of(r.Before)));
        var (households, signed) = (Now(a => a.Households), Now(a => a.Signed));
        return
        [
            "", "合计", "", Words.Count(households), Words.Count(Now(a => a.Surveyed)), Words.Count(Now(a => a.Appraised)), Both(a => a.Signed), Both(a => a.Vacated),
            Both(a => a.Demolished), Both(a => a.Settled), Both(a => a.Remaining), Rate(households == 0 ? null : signed * 100m / households), "",
        ];
    }

    private static Table Money(AreaTable table) => new(
        [
            Column.Fixed("编号", 34), Column.Share("片区"), Column.Fixed("协议总额", 72, Align.Right), Column.Fixed("换成面积", 72, Align.Right), Column.Fixed("货币应付", 72, Align.Right),
            Column.Fixed("已付", 72, Align.Right), Column.Fixed("未付", 66, Align.Right), Column.Fixed("应抵房款", 72, Align.Right), Column.Fixed("已抵", 72, Align.Right), Column.Fixed("未抵", 66, Align.Right),
        ])
    {
        Rows = [.. table.Rows.Select(r => MoneyRow(r.Now.Code, table.NameOf(r.Now), of => of(r.Money)))],
        Totals = [MoneyRow("", "合计", table.Sum)],
        WhenEmpty = "没有征收片区。",
        Style = Styles.Cell with { Size = 8 },
    };

    private static Cell[] MoneyRow(string code, string name, Func<Func<Domain.Demolition.Payments.Queries.AreaMoney, Money>, Money> sum) =>
    [
        code, name, Words.Wan(sum(m => m.Agreed)), Words.Wan(sum(m => m.ByArea)), Words.Wan(sum(m => m.Cash)), Words.Wan(sum(m => m.Paid)), Words.Wan(sum(m => m.CashLeft)),
        Words.Wan(sum(m => m.Credit)), Words.Wan(sum(m => m.SetOff)), Words.Wan(sum(m => m.CreditLeft)),
    ];

    private static LineChart BurnDown(AreaTable table) => new(
        [.. table.Weeks.Select(w => w.End.ToString("MM-dd", CultureInfo.InvariantCulture))],
        [
            new("实际剩余", [.. table.Weeks.Select(w => (double?)w.Left)], Palette.Blue),
            new("按期限应剩", [.. table.Weeks.Select(w => (double?)w.Needed)], Palette.Grey) { Dashed = true },
        ])
    {
        Unit = "户",
    };

    private static string Changed(int now, int before) =>
        now == before ? Words.Count(now) : $"{Words.Count(now)}（{(now - before).ToString("+#,0;−#,0", CultureInfo.InvariantCulture)}）";

    private static string Rate(decimal? percent) => percent is { } known ? Words.Percent(known) : "—";
}
