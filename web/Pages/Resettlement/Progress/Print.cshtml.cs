using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Pages.Resettlement.Progress;

/// <summary>The progress of a day as a PDF, names masked.</summary>
public sealed class PrintModel(ResettlementPrinter printer) : PageModel
{
    public async Task<IActionResult> OnGetAsync(DateOnly? on, CancellationToken cancellation)
    {
        var (name, pdf) = await printer.ProgressAsync(on, cancellation);
        return this.Paper(pdf.Bytes, name, pdf);
    }
}
