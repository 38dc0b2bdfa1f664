using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Resettlement.Villagers.Queries;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Pages.Resettlement.Slips;

/// <summary>The codes are in the answer to the form and nowhere else.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(SlipListQuery slips, SlipPrinter printer) : PageModel
{
    [BindProperty]
    public int AreaId { get; set; }

    [BindProperty]
    public bool OnlyWithout { get; set; }

    public IReadOnlyList<AreaSlips> Areas { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Areas = await slips.AreasAsync(HttpContext.RequestAborted);
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        File(await printer.RunAsync(new(null, AreaId, OnlyWithout), $"{Request.Scheme}://{Request.Host}", cancellation), "application/pdf", "查询纸条.pdf");
}
