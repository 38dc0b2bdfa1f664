using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Dashboard.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Staff;

public sealed class IndexModel(DashboardQuery dashboard, VillageClock clock) : PageModel
{
    private const int MostAreas = 12;

    public Dashboard Board { get; private set; } = null!;

    public IReadOnlyList<FunnelStage> Funnel =>
    [
        new("已分配", Board.Funnel.Allocated, "套", "/resettlement/allocations"),
        new("已开拿房结算单", Board.Funnel.Statements, "套", "/resettlement/allocations?group=WithStatement"),
        new("已交款拿房", Board.Funnel.HandedOver, "套", "/resettlement/allocations?group=HandedOver"),
    ];

    /// <summary>Areas with households left, most first; the rest have none left and need nobody's eye.</summary>
    public IReadOnlyList<BarItem> Left =>
    [
        .. Board.Areas.Where(a => a.Remaining > 0).OrderByDescending(a => a.Remaining).ThenBy(a => a.Code, StringComparer.Ordinal).Take(MostAreas)
            .Select(a => new BarItem($"{a.Code} {a.Name}", a.Remaining, $"{a.Remaining} 户",
                $"/demolition/areas/details/{a.AreaId}", a.Deadline < Board.AsOf ? StatusLook.Overdue : StatusLook.Doing)),
    ];

    public int AreasLeft => Board.Areas.Count(a => a.Remaining > 0);

    public decimal DebtPercent => Board.Debt.Target == Money.Zero ? 0 : Board.Debt.ResolvedThisYear.Yuan * 100m / Board.Debt.Target.Yuan;

    public async Task OnGetAsync(CancellationToken cancellation) => Board = await dashboard.RunAsync(clock.Today, cancellation);
}
