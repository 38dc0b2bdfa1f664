using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Pages.Resettlement.Disputes;

/// <summary>调解记录 as a file.</summary>
public sealed class PaperModel(AftercarePrinter printer) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        var (name, pdf) = await PaperFaults.AsRefusalsAsync(() => printer.DisputeAsync(id, cancellation));
        return this.Paper(pdf.Bytes, name, pdf);
    }

    /// <summary>Asking whether the paper is there prints nothing.</summary>
    public IActionResult OnHead() => new EmptyResult();
}
