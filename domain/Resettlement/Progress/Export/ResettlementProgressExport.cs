using System.Globalization;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Resettlement.Progress.Queries;
using VillageTracker.Domain.Resettlement.Queries;

namespace VillageTracker.Domain.Resettlement.Progress.Export;

/// <summary>拿房进度 as a workbook: figures, buildings and the lists that wait, as of the page's day (<c>on</c>), names masked.</summary>
public sealed class ResettlementProgressExport(ResettlementBoardQuery boards, CasesOnDayQuery cases, VillageClock clock) : ISheetExport
{
    private static readonly IReadOnlyList<Column<(string Name, object? Count, string Unit)>> Figures =
        [new(new("指标", ColumnKind.Text), r => r.Name), new(new("数值", ColumnKind.Number), r => r.Count), new(new("单位", ColumnKind.Text), r => r.Unit)];

    private static readonly IReadOnlyList<Column<BuildingTally>> Buildings =
    [
        new(new("小区", ColumnKind.Text), b => b.Estate), new(new("幢号", ColumnKind.Count), b => b.Number), new(new("房源", ColumnKind.Count), b => b.Homes),
        new(new("已选", ColumnKind.Count), b => b.Allocated), new(new("已开单", ColumnKind.Count), b => b.Statements), new(new("已结清", ColumnKind.Count), b => b.Paid),
        new(new("已拿房", ColumnKind.Count), b => b.HandedOver), new(new("未办结", ColumnKind.Count), b => b.Unfinished), new(new("空闲", ColumnKind.Count), b => b.Free), new(new("冻结等", ColumnKind.Count), b => b.Held),
    ];

    private static readonly IReadOnlyList<Column<CaseOnDay>> Cases =
    [
        new(new("房号", ColumnKind.Code), c => c.HomeCode), new(new("户号", ColumnKind.Code), c => c.HouseholdCode), new(new("户主", ColumnKind.Text), c => c.MaskedName),
        new(new("原因", ColumnKind.Text) { MaxLength = 400 }, c => c.Reason), new(new("已等天数", ColumnKind.Count), c => c.DaysWaiting), new(new("期限", ColumnKind.Date), c => c.DueOn),
        new(new("超期天数", ColumnKind.Count), c => c.DaysLate), new(new("结算单", ColumnKind.Code), c => c.StatementNumber),
        new(new("应交应退", ColumnKind.Text), c => c.Direction?.Label()), new(new("金额", ColumnKind.Money), c => c.Net?.Abs), new(new("经办", ColumnKind.Text), c => c.Owner),
    ];

    public SheetTable Table { get; } = new("resettlement-progress", "拿房进度", "Resettlement", [.. Cases.Select(c => c.Head)]);

    public async Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation)
    {
        var on = DateOnly.TryParseExact(asked("on"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : clock.Today;
        var board = await boards.RunAsync(on, cancellation);
        var rows = await sheet.WriteAsync(Invariant($"进度 {on:yyyy-MM-dd}"), Figures, FiguresOf(board).ToAsyncEnumerable(), cancellation);
        rows += await sheet.WriteAsync("各幢", Buildings, board.Buildings.ToAsyncEnumerable(), cancellation);
        foreach (var group in Enum.GetValues<DayGroup>().Where(g => g.Waits()))
        {
            rows += await sheet.WriteAsync(group.Label(), Cases, (await cases.AllAsync(on, group, cancellation)).ToAsyncEnumerable(), cancellation);
        }

        return rows;
    }

    private static IEnumerable<(string, object?, string)> FiguresOf(ResettlementBoard board) =>
    [
        ("有选房资格", board.Households.Eligible, "户"), ("有选房顺序", board.Households.Ordered, "户"), ("已分到房", board.Households.WithHome, "户"),
        ("已分配", board.Homes.Allocated, "套"), ("已开结算单", board.Homes.Statements, "套"), ("已结清", board.Homes.Paid, "套"), ("已拿房", board.Homes.HandedOver, "套"), ("已办证", board.Homes.Registered, "套"),
        ("没有结算单", board.Homes.NoStatement, "套"), ("已开单未结清", board.Unpaid, "套"), ("已结清未拿房", board.NoKeys, "套"),
        ("应收", board.Homes.Due.Yuan, "元"), ("已收", board.Homes.Received.Yuan, "元"), ("未收", board.Homes.Outstanding.Yuan, "元"), ("已收中代收", board.Homes.Collected.Yuan, "元"),
        ("应退", board.Homes.RefundDue.Yuan, "元"), ("已退", board.Homes.Refunded.Yuan, "元"), ("未退", (board.Homes.RefundDue - board.Homes.Refunded).Yuan, "元"),
    ];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
