using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement;

public sealed class IndexModel(ResettlementFunnelQuery funnel, BuildingTallyQuery buildings, StatementsToSignQuery waiting, VillageClock clock) : PageModel
{
    public ResettlementFunnel Funnel { get; private set; } = null!;

    public StatementsWaiting Waiting { get; private set; } = new(0, 0);

    public IReadOnlyList<BuildingTally> Buildings { get; private set; } = [];

    public IReadOnlyList<FunnelStage> Stages =>
    [
        new("已分配", Funnel.Allocated, "套", "/resettlement/allocations"),
        new("已开结算单", Funnel.Statements, "套", "/resettlement/allocations?group=WithStatement"),
        new("已交款拿房", Funnel.HandedOver, "套", "/resettlement/allocations?group=HandedOver"),
    ];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Funnel = await funnel.RunAsync(clock.Today, cancellation);
        Waiting = await waiting.CountAsync(cancellation);
        Buildings = await buildings.RunAsync(cancellation);
    }
}
