using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Certificates.Queries;

namespace VillageTracker.Web.Pages.Resettlement.FollowUps;

public sealed class IndexModel(FollowUpListQuery visits, VillageClock clock) : PageModel
{
    private const int DaysAhead = 7;
    private const int Most = 100;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<FollowUpToMake> ToMake { get; private set; } = [];

    public PageOf<FollowUpRow> Made { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        ToMake = await visits.ToMakeAsync(Today.AddDays(DaysAhead), Most, cancellation);
        Made = await visits.MadeAsync(PageNumber, cancellation);
    }
}
