using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Allocations;

public sealed class CompareModel(AllocationQuery allocations, StatementComparisonQuery comparison) : PageModel
{
    public AllocationView Case { get; private set; } = null!;

    public StatementComparison Comparison { get; private set; } = null!;

    /// <summary>What each version was computed from.</summary>
    public static IEnumerable<(string Name, Func<StatementInputs, string> Of)> Facts =>
    [
        ("全户安置面积（㎡）", i => i.From.WholeEntitlement), ("前面的房已用（㎡）", i => i.From.TakenBefore), ("本套可用（㎡）", i => i.Entitlement),
        ("实测面积（㎡）", i => i.MeasuredNow is { } now ? now[0] : i.Units[0].Area), ("安置价单价（元/㎡）", i => i.ResettlementPrice), ("成本价单价（元/㎡）", i => i.CostPrice), ("市场价单价（元/㎡）", i => i.MarketPrice),
    ];

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        Case = await allocations.RunAsync(id, cancellation);
        Comparison = await comparison.RunAsync(id, cancellation);
    }
}
