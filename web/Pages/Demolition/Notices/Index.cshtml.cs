using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Demolition.Notices.Queries;

namespace VillageTracker.Web.Pages.Demolition.Notices;

public sealed class IndexModel(NoticeListQuery notices, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public NoticeType? Type { get; set; }

    /// <summary>One area's notices.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Area { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PageOf<NoticeLine> Notices { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken cancellation) => Notices = await notices.RunAsync(Area, Type, PageNumber, cancellation);
}
