using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Pages.Demolition.Households;

/// <summary>The whole file of a household as a PDF, numbers masked.</summary>
public sealed class PaperModel(HouseholdPrinter printer) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        var (name, pdf) = await PaperFaults.AsRefusalsAsync(() => printer.OneAsync(id, cancellation));
        return this.Paper(pdf.Bytes, name, pdf);
    }
}
