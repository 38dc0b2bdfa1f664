using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Pages.Demolition.Agreements;

/// <summary>One agreement or supplement as a file; counts as a print and is audited.</summary>
public sealed class PdfModel(AgreementPrinter printer) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var (name, pdf) = await PaperFaults.AsRefusalsAsync(() => printer.OneAsync(id, cancellation));
        return this.Paper(pdf.Bytes, name, pdf);
    }

    /// <summary>Asking whether the paper is there is not a print.</summary>
    public IActionResult OnHead() => new EmptyResult();
}
