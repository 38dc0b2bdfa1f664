using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Assets;
using VillageTracker.Domain.Assets.Queries;
using VillageTracker.Domain.Common;

namespace VillageTracker.Web.Pages.Assets;

public sealed class IndexModel(AssetListQuery assets, AssetSummaryQuery summary, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public AssetKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public AssetSummary Summary { get; private set; } = null!;

    public PageOf<AssetLine> Assets { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Summary = await summary.RunAsync(clock.Today, cancellation);
        Assets = await assets.RunAsync(new(Text, Kind, Sort, PageNumber), clock.Today, cancellation);
    }
}
