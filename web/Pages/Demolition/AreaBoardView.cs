using System.Globalization;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition;

/// <summary>A figure with the way to its rows, and how it has changed since an earlier day with the way to what came.</summary>
/// <param name="Still">Of the figure: how many stood exactly there.</param>
public sealed record BoardRow(string Label, string Value, string Href, string Change, string? ChangeHref, BoardFigure? Still = null);

/// <summary>A figure with the way to its rows.</summary>
public sealed record BoardFigure(string Value, string Href);

/// <summary>The figures of one area, or of all, laid out for the pages: every figure leads to the list it was counted from.</summary>
public sealed class AreaBoardView(int? areaId, DateOnly on, DateOnly since, bool isToday)
{
    private static readonly HouseholdStatus[] Shown = Enum.GetValues<HouseholdStatus>();

    private string Area => areaId is { } id ? string.Create(CultureInfo.InvariantCulture, $"area={id}&") : "";

    private string Day => isToday ? "" : $"&on={Show.Date(on)}";

    public IEnumerable<BoardRow> Steps(AreaSteps now, AreaSteps before) =>
    [
        .. Shown.Select(s => new BoardRow(s.Label(), Show.Count(now.Reached(s)), Reached(s), Change(now.Reached(s) - before.Reached(s)), Reached(s, since), Still(now, s))),
        new("剩余户（未签约）", Show.Count(now.Remaining), Left, Change(now.Remaining - before.Remaining), null),
        new("腾空未拆", Show.Count(now.Vacated - now.Demolished), At(HouseholdStatus.Vacated), Change(now.Vacated - now.Demolished - (before.Vacated - before.Demolished)), null),
    ];

    public IEnumerable<BoardRow> Money(AreaMoney now, AreaMoney before) =>
    [
        Sum("协议补偿总额", now.Agreed, before.Agreed, Ledger(MoneyShown.Agreed)),
        Sum("其中换成安置面积", now.ByArea, before.ByArea, Ledger(MoneyShown.Agreed)),
        Sum("货币应付", now.Cash, before.Cash, Ledger(MoneyShown.Agreed)),
        new("　已付", Show.YuanFigure(now.Paid.Fen), Paid(null), Change(now.Paid - before.Paid), Paid(since)),
        Sum("　未付", now.CashLeft, before.CashLeft, Ledger(MoneyShown.Left)),
        Sum("应抵房款", now.Credit, before.Credit, Ledger(MoneyShown.Agreed)),
        Sum("　已在结算单抵扣", now.SetOff, before.SetOff, Ledger(MoneyShown.SetOff)),
        Sum("　未抵扣", now.CreditLeft, before.CreditLeft, Ledger(MoneyShown.Left)),
    ];

    public BoardFigure Still(AreaSteps now, HouseholdStatus status) => new(Show.Count(now.At(status)), At(status));

    /// <summary>The list of those left, narrowed to what a figure of the reasons counts.</summary>
    /// <param name="reason">Null: those without one.</param>
    /// <param name="visited">Only those talked to, or never.</param>
    public string ForReason(RemainingReason? reason, bool? visited = null) =>
        $"/demolition/households/remaining?{Area}reason={reason?.ToString() ?? "none"}{(visited is { } once ? once ? "&visited=once" : "&visited=never" : "")}{Day}";

    public string Left => $"/demolition/households?{Area}left=true{Day}";

    public string Reached(HouseholdStatus status, DateOnly? after = null) =>
        $"/demolition/households?{Area}reached={status}{(after is { } day ? $"&since={Show.Date(day)}&on={Show.Date(on)}" : Day)}";

    public string At(HouseholdStatus status) => $"/demolition/households?{Area}at={status}{Day}";

    public string Ledger(MoneyShown shown) => $"/demolition/payments/households?{Area}show={shown}&on={Show.Date(on)}";

    public string Paid(DateOnly? after) => $"/demolition/payments/lines?{Area}overrun=false&on={Show.Date(on)}{(after is { } day ? $"&since={Show.Date(day)}" : "")}";

    public static string Change(long difference) => difference.ToString("+#,0;−#,0;0", CultureInfo.InvariantCulture);

    /// <summary>Weeks on the way down as a chart; the table below it comes with it.</summary>
    public static ChartConfig Chart(IReadOnlyList<BurnDownWeek> weeks) => new(ChartKind.Line, "户",
        [.. weeks.Select(w => Show.Date(w.End)[2..])],
        [
            new("实际剩余", [.. weeks.Select(w => (decimal?)w.Left)]),
            new("按期限应剩", [.. weeks.Select(w => w.Needed)], Dashed: true),
        ]);

    private static BoardRow Sum(string label, Money now, Money before, string href) => new(label, Show.YuanFigure(now.Fen), href, Change(now - before), null);

    private static string Change(Money difference) => difference.Yuan.ToString("+#,0.00;−#,0.00;0", CultureInfo.InvariantCulture);
}
