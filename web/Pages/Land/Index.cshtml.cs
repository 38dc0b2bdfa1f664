using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Land.Queries;

namespace VillageTracker.Web.Pages.Land;

public sealed class IndexModel(ParcelListQuery parcels, LandSummaryQuery summary) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public ParcelKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public ParcelStatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PageOf<ParcelRow> Parcels { get; private set; } = null!;

    public LandSummary Summary { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Summary = await summary.RunAsync(cancellation);
        Parcels = await parcels.RunAsync(new(Text, Kind, Status, Sort, PageNumber), cancellation);
    }
}
