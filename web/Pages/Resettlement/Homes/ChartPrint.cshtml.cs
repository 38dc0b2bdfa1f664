using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Pages.Resettlement.Homes;

/// <summary>The stacking chart as a PDF, one building a page.</summary>
public sealed class ChartPrintModel(ResettlementPrinter printer) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int? building, DateOnly? on, [FromQuery(Name = "a3")] bool isA3, CancellationToken cancellation)
    {
        var (name, pdf) = await printer.ChartAsync(building, on, isA3, cancellation);
        return this.Paper(pdf.Bytes, name, pdf);
    }
}
