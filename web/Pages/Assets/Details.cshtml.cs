using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Assets.Queries;
using VillageTracker.Domain.Audit.Queries;
using VillageTracker.Domain.Common;

namespace VillageTracker.Web.Pages.Assets;

public sealed class DetailsModel(AssetDetailsQuery assets, AuditTrailQuery trail, VillageClock clock) : PageModel
{
    public AssetDetails Details { get; private set; } = null!;

    public IReadOnlyList<AuditTrailLine> History { get; private set; } = [];

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        Details = await assets.RunAsync(id, clock.Today, cancellation);
        History = await trail.RunAsync("CollectiveAsset", id, cancellation);
    }
}
