using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Audit.Queries;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;

namespace VillageTracker.Web.Pages.Demolition.Agreements;

public sealed class DetailsModel(AgreementQuery agreements, AuditTrailQuery trail) : PageModel
{
    public AgreementView View { get; private set; } = null!;

    public IReadOnlyList<AuditTrailLine> History { get; private set; } = [];

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        View = await agreements.RunAsync(id, cancellation);
        History = await trail.RunAsync(nameof(CompensationAgreement), id, cancellation);
    }
}
