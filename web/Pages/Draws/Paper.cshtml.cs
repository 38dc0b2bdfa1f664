using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Web.Downloads;
using VillageTracker.Web.Pages.Notices;

namespace VillageTracker.Web.Pages.Draws;

/// <summary>The notice of the list, and after the draw its record, as a PDF for anybody.</summary>
public sealed class PaperModel(DrawQuery draws, DrawPrinter printer) : PublicPageModel
{
    public async Task<IActionResult> OnGetAsync([FromRoute] string number, CancellationToken cancellation)
    {
        if (await draws.PublicAsync(number, cancellation) is not { } view)
        {
            return NotFound();
        }

        var (name, pdf) = printer.Of(view, $"{Request.Scheme}://{Request.Host}", isA3: false);
        return this.Paper(pdf.Bytes, name, pdf);
    }
}
