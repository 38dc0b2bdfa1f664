using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Web.Downloads;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Homes;

/// <summary>The stacking chart as a PDF, one building a page.</summary>
public sealed class ChartPrintModel(ResettlementPrinter printer, VillageClock clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int? building, DateOnly? on, [FromQuery(Name = "a3")] bool isA3, CancellationToken cancellation)
    {
        if (on > clock.Today)
        {
            return RedirectToPage("Chart", new { building, on = Show.Date(on) }); // which says so
        }

        var (name, pdf) = await printer.ChartAsync(building, on, isA3, cancellation);
        return this.Paper(pdf.Bytes, name, pdf);
    }
}
