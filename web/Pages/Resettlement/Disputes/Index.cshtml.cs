using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Disputes;
using VillageTracker.Domain.Resettlement.Disputes.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Disputes;

public sealed class IndexModel(DisputeListQuery disputes, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public DisputeStatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public DisputeLevel? Level { get; set; }

    [BindProperty(SupportsGet = true)]
    public DisputeReason? Reason { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Late { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PageOf<DisputeRow> Disputes { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken cancellation) => Disputes = await disputes.RunAsync(new(Text, Status, Level, Reason, Late, PageNumber), cancellation);
}
