using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Debt;
using VillageTracker.Domain.Debt.Queries;
using VillageTracker.Domain.Targets;
using VillageTracker.Domain.Targets.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Debt;

public sealed class IndexModel(
    DebtSummaryQuery summaries, DebtStructureQuery structure, DebtDueQuery dues, TargetProgressQuery targets, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public int ShownYear => Year is >= 2000 and <= 2100 ? Year.Value : clock.Today.Year;

    public DateOnly AsOf => TargetSettings.AsOf(ShownYear, clock.Today);

    public DebtSummary Summary { get; private set; } = null!;

    public TargetProgress? Target { get; private set; }

    public IReadOnlyList<DebtPart> Parts { get; private set; } = [];

    public IReadOnlyList<DueItem> Due { get; private set; } = [];

    public ChartConfig Months => new(ChartKind.Column, "万元", [.. Summary.ByMonth.Select(m => $"{m.Month}月")],
        [new("化解", [.. Summary.ByMonth.Select(m => (decimal?)m.Amount.Wan())])]);

    public IReadOnlyList<BarItem> Ways => [.. Summary.Ways.Select(w => new BarItem(
        w.Way.Label(), w.Amount.Yuan, Show.WanYuan(w.Amount.Fen), Look: StatusLook.Done))];

    public IReadOnlyList<BarItem> Ages => Bars(Parts.GroupBy(p => p.Age), age => age.Label(), age => $"/debt/debts?settled=false&age={age}");

    public IReadOnlyList<BarItem> Creditors =>
        Bars(Parts.GroupBy(p => p.Creditor), kind => kind.Label(), kind => $"/debt/debts?settled=false&kind={kind}");

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Summary = await summaries.RunAsync(ShownYear, AsOf, cancellation);
        Parts = await structure.RunAsync(AsOf, cancellation);
        Due = await dues.DueAsync(clock.Today.AddDays(90), 20, cancellation);
        var lines = await targets.RunAsync(new(AsOf.Year, AsOf.Month, 1), AsOf, cancellation);
        Target = lines.FirstOrDefault(l => l.Id == Summary.TargetId);
    }

    private static IReadOnlyList<BarItem> Bars<TKey>(
        IEnumerable<IGrouping<TKey, DebtPart>> groups, Func<TKey, string> label, Func<TKey, string> href) =>
        [.. groups.OrderBy(g => g.Key).Select(g => (g.Key, Sum: g.Select(p => p.Balance).Sum())).Where(g => g.Sum != Money.Zero)
            .Select(g => new BarItem(label(g.Key), g.Sum.Yuan, Show.WanYuan(g.Sum.Fen), href(g.Key)))];
}
