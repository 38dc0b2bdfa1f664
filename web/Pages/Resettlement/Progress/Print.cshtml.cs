using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Web.Downloads;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Progress;

/// <summary>The progress of a day as a PDF, names masked.</summary>
public sealed class PrintModel(ResettlementPrinter printer, VillageClock clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(DateOnly? on, CancellationToken cancellation)
    {
        if (on > clock.Today)
        {
            return RedirectToPage("Index", new { on = Show.Date(on) }); // which says so
        }

        var (name, pdf) = await printer.ProgressAsync(on, cancellation);
        return this.Paper(pdf.Bytes, name, pdf);
    }
}
