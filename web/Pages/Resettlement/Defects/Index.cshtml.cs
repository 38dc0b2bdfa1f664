using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Keys;
using VillageTracker.Domain.Resettlement.Keys.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Defects;

public sealed class IndexModel(DefectListQuery defects, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public DefectStatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public DefectKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Late { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PageOf<DefectRow> Defects { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken cancellation) => Defects = await defects.RunAsync(new(Text, Status, Kind, Late, PageNumber), cancellation);
}
