using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Audit.Queries;
using VillageTracker.Domain.Demolition.Queries;

namespace VillageTracker.Web.Pages.Demolition.Households;

public sealed class DetailsModel(HouseholdDetailsQuery households, AuditTrailQuery trail) : PageModel
{
    public HouseholdDetails Household { get; private set; } = null!;

    public IReadOnlyList<AuditTrailLine> History { get; private set; } = [];

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        Household = await households.RunAsync(id, cancellation);
        History = await trail.RunAsync(nameof(Domain.Demolition.Household), id, cancellation);
    }
}
