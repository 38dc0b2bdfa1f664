using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Audit.Queries;
using VillageTracker.Domain.Files.Queries;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement.Refunds;
using VillageTracker.Domain.Resettlement.Refunds.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Refunds;

public sealed class DetailsModel(RefundQuery orders, FilesOfQuery files, AuditTrailQuery trail, Actor actor) : PageModel
{
    public RefundView Order { get; private set; } = null!;

    public IReadOnlyList<FileLine> Files { get; private set; } = [];

    public IReadOnlyList<AuditTrailLine> History { get; private set; } = [];

    /// <summary>The person did one of these steps, so the next is another's.</summary>
    public bool Did(params string[] acts) => Order.DidStep(actor.AccountId, acts);

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        Order = await orders.RunAsync(id, cancellation);
        Files = await files.RunAsync("Resettlement", nameof(RefundOrder), id, cancellation);
        History = await trail.RunAsync(nameof(RefundOrder), id, cancellation);
    }
}
