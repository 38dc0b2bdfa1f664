using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Audit.Queries;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Organisation;

namespace VillageTracker.Web.Pages.Demolition.Payments;

public sealed class DetailsModel(PaymentBatchQuery batches, AuditTrailQuery trail, Actor actor) : PageModel
{
    public PaymentBatchView Batch { get; private set; } = null!;

    public IReadOnlyList<AuditTrailLine> History { get; private set; } = [];

    /// <summary>The person has a signature on it, so the next one is another's.</summary>
    public bool HasSigned => Batch.HasSigned(actor.AccountId);

    public bool HasApproved => Batch.Signatures[^1].AccountId == actor.AccountId;

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        Batch = await batches.RunAsync(id, cancellation);
        History = await trail.RunAsync(nameof(PaymentBatch), id, cancellation);
    }
}
