using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Resettlement.EntitlementRecords.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Entitlements;

public sealed class DetailsModel(EntitlementQuery entitlements) : PageModel
{
    public EntitlementView Entitlement { get; private set; } = null!;

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation) => Entitlement = await entitlements.RunAsync(id, cancellation);
}
