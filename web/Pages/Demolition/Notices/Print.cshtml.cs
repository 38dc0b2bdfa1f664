using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Pages.Demolition.Notices;

/// <summary>The notice as a PDF for the board.</summary>
public sealed class PrintModel(NoticePrinter printer) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromRoute] int id, [FromQuery(Name = "a3")] bool isA3, [FromQuery(Name = "full")] bool fullNames, CancellationToken cancellation)
    {
        var (name, pdf) = await printer.OneAsync(id, $"{Request.Scheme}://{Request.Host}", isA3, fullNames, cancellation);
        return this.Paper(pdf.Bytes, name, pdf);
    }
}
