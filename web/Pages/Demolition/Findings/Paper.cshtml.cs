using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.Findings;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Pages.Demolition.Findings;

public sealed class PaperModel(FindingPrinter printer) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public FindingStatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Check { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var (name, pdf) = await PaperFaults.AsRefusalsAsync(() => printer.PrintAsync(new(Status, Check, 1), cancellation));
        return this.Paper(pdf.Bytes, name, pdf);
    }
}
