using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Pages.Resettlement.Draws;

/// <summary>The notice of the list or the record of the draw, for the board and the file.</summary>
public sealed class PaperModel(DrawQuery draws, DrawPrinter printer) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromRoute] int id, [FromQuery(Name = "a3")] bool isA3, CancellationToken cancellation)
    {
        var (name, pdf) = printer.Of(await draws.RunAsync(id, cancellation), $"{Request.Scheme}://{Request.Host}", isA3);
        return this.Paper(pdf.Bytes, name, pdf);
    }
}
