using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Safety;
using VillageTracker.Domain.Safety.Queries;

namespace VillageTracker.Web.Pages.Safety.Inspections;

public sealed class IndexModel(InspectionListQuery checks) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Enterprise { get; set; }

    [BindProperty(SupportsGet = true)]
    public InspectionResult? Result { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PageOf<InspectionRow> Checks { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Checks = await checks.RunAsync(new(Enterprise, Text, Result, Sort, PageNumber), cancellation);
}
