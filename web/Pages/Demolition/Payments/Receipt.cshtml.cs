using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Pages.Demolition.Payments;

/// <summary><c>/demolition/payments/receipt/7?line=3</c>: a receipt as a file; counts as a print and is audited.</summary>
public sealed class ReceiptModel(ReceiptPrinter printer) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "line")]
    public int LineId { get; set; }

    public async Task<IActionResult> OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        var (name, pdf) = await PaperFaults.AsRefusalsAsync(() => printer.OneAsync(id, LineId, cancellation));
        return this.Paper(pdf.Bytes, name, pdf);
    }

    /// <summary>Asking whether the paper is there is not a print.</summary>
    public IActionResult OnHead() => new EmptyResult();
}
