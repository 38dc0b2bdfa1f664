using System.Globalization;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Imports;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>One area of the progress table as a sheet has it: the figures, and what they have changed by.</summary>
public sealed record ProgressSheetRow(AreaProgress Now, AreaProgress Before, AreaMoney Money, AreaMoney MoneyBefore, decimal? ScheduleRate);

/// <summary>拆迁进度表 as a workbook: the same figures as on the page and on paper, with the page's days (<c>on</c>, <c>since</c>).</summary>
public sealed class ProgressExport(AreaProgressQuery progress, AreaMoneyQuery money, VillageBurnDownQuery burnDown, VillageClock clock) : ISheetExport
{
    private static readonly IReadOnlyList<Column<ProgressSheetRow>> Columns =
    [
        new(new("村", ColumnKind.Text), r => r.Now.Village),
        new(new("片区编号", ColumnKind.Code), r => r.Now.Code),
        new(new("片区名称", ColumnKind.Text), r => r.Now.Name),
        new(new("签约期限", ColumnKind.Date), r => r.Now.Deadline),
        .. Count("登记", a => a.Households), .. Count("调查", a => a.Surveyed), .. Count("评估", a => a.Appraised), .. Count("签约", a => a.Signed),
        .. Count("腾空", a => a.Vacated), .. Count("拆除", a => a.Demolished), .. Count("结清", a => a.Settled), .. Count("剩余户", a => a.Remaining),
        new(new("签约率%", ColumnKind.Number), r => r.Now.SigningRate is { } rate ? decimal.Round(rate, 2, MidpointRounding.AwayFromZero) : null),
        new(new("序时%", ColumnKind.Number), r => r.ScheduleRate),
        .. Sum("协议补偿总额", m => m.Agreed), .. Sum("换成安置面积", m => m.ByArea), .. Sum("货币应付", m => m.Cash), .. Sum("货币已付", m => m.Paid), .. Sum("货币未付", m => m.CashLeft),
        .. Sum("应抵房款", m => m.Credit), .. Sum("已抵房款", m => m.SetOff), .. Sum("未抵房款", m => m.CreditLeft),
    ];

    public SheetTable Table { get; } = new("progress", "拆迁进度表", "Demolition", [.. Columns.Select(c => c.Head)]);

    public async Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation)
    {
        var on = SheetDays.Read(asked("on")) ?? clock.Today;
        var since = SheetDays.Read(asked("since")) ?? AreaBoard.MonthBefore(on);
        var before = (await progress.RunAsync(since, cancellation)).ToDictionary(a => a.AreaId);
        var (sums, sumsBefore) = (await money.AllAsync(on, cancellation), await money.AllAsync(since, cancellation));
        var schedules = (await burnDown.RunAsync(on, cancellation)).Schedules;
        var rows = (await progress.RunAsync(on, cancellation)).Select(a => new ProgressSheetRow(a, before[a.AreaId],
            sums.GetValueOrDefault(a.AreaId) ?? AreaMoney.Nothing(a.AreaId), sumsBefore.GetValueOrDefault(a.AreaId) ?? AreaMoney.Nothing(a.AreaId),
            schedules.GetValueOrDefault(a.AreaId)?.PercentOn(on)));
        return await sheet.WriteAsync(Table.Title, Columns, rows.ToAsyncEnumerable(), cancellation);
    }

    private static IEnumerable<Column<ProgressSheetRow>> Count(string header, Func<AreaProgress, int> of) =>
    [
        new(new(header, ColumnKind.Count), r => of(r.Now)),
        new(new(header + "增减", ColumnKind.Count), r => of(r.Now) - of(r.Before)),
    ];

    private static IEnumerable<Column<ProgressSheetRow>> Sum(string header, Func<AreaMoney, Money> of) =>
    [
        new(new(header, ColumnKind.Money), r => of(r.Money)),
        new(new(header + "增减", ColumnKind.Money), r => of(r.Money) - of(r.MoneyBefore)),
    ];
}

/// <summary>分户资金 as a workbook: the ledger that every sum is added up from, with the page's filter.</summary>
public sealed class HouseholdMoneyExport(MoneyLedgerQuery ledger, VillageClock clock) : ISheetExport
{
    private static readonly IReadOnlyList<Column<HouseholdMoneyLine>> Columns =
    [
        new(new("户号", ColumnKind.Code), l => l.Code),
        new(new("户主", ColumnKind.Text), l => l.HeadName),
        new(new("补偿方式", ColumnKind.Text), l => l.Method.Label()),
        new(new("签约日期", ColumnKind.Date), l => l.SignedOn),
        Sum("协议补偿总额", m => m.Agreed), Sum("换成安置面积", m => m.ByArea), Sum("货币应付", m => m.Cash), Sum("货币已付", m => m.Paid), Sum("货币未付", m => m.CashLeft),
        Sum("应抵房款", m => m.Credit), Sum("已抵房款", m => m.SetOff), Sum("未抵房款", m => m.CreditLeft),
    ];

    public SheetTable Table { get; } = new("household-money", "分户资金", "Demolition", [.. Columns.Select(c => c.Head)]);

    public async Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation)
    {
        int? area = int.TryParse(asked("area"), CultureInfo.InvariantCulture, out var id) ? id : null;
        var shown = Enum.TryParse<MoneyShown>(asked("show"), out var given) ? given : MoneyShown.Agreed;
        var rows = MoneyLedgerQuery.Shown(await ledger.RunAsync(area, SheetDays.Read(asked("on")) ?? clock.Today, cancellation), shown);
        return await sheet.WriteAsync(Table.Title, Columns, rows.ToAsyncEnumerable(), cancellation);
    }

    private static Column<HouseholdMoneyLine> Sum(string header, Func<AreaMoney, Money> of) => new(new(header, ColumnKind.Money), l => of(l.Money));
}

/// <summary>A day of a page's address.</summary>
internal static class SheetDays
{
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
