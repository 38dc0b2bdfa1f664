using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Pages.Resettlement.Refunds;

/// <summary>退款单 as a file.</summary>
public sealed class PaperModel(AftercarePrinter printer) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        var (name, pdf) = await PaperFaults.AsRefusalsAsync(() => printer.RefundAsync(id, cancellation));
        return this.Paper(pdf.Bytes, name, pdf);
    }

    /// <summary>Asking whether the paper is there prints nothing.</summary>
    public IActionResult OnHead() => new EmptyResult();
}
