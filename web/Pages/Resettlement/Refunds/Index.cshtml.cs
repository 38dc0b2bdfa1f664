using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Refunds;
using VillageTracker.Domain.Resettlement.Refunds.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Refunds;

public sealed class IndexModel(RefundListQuery orders) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public RefundStatus? Status { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PageOf<RefundRow> Orders { get; private set; } = null!;

    public IReadOnlyList<RefundToApply> ToApply { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Orders = await orders.RunAsync(Status, PageNumber, cancellation);
        ToApply = await orders.ToApplyAsync(cancellation);
    }
}
