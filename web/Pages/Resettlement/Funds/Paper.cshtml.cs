using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Pages.Resettlement.Funds;

/// <summary>代收款台账 of a day as a file.</summary>
public sealed class PaperModel(AftercarePrinter printer, VillageClock clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(DateOnly? on, CancellationToken cancellation)
    {
        var (name, pdf) = await PaperFaults.AsRefusalsAsync(() => printer.LedgerAsync(PastDay.Of(on, clock).Day, cancellation));
        return this.Paper(pdf.Bytes, name, pdf);
    }

    /// <summary>Asking whether the paper is there prints nothing.</summary>
    public IActionResult OnHead() => new EmptyResult();
}
