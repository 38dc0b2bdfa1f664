using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Web.Downloads;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Reports;

/// <summary><c>/resettlement/statements/7/pdf</c>: one settlement statement as a file; counts as a print and is audited.</summary>
[Requires("Resettlement.Read")]
public sealed class StatementModel(StatementPrinter printer) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var (name, pdf) = await PaperFaults.AsRefusalsAsync(() => printer.OneAsync(id, $"{Request.Scheme}://{Request.Host}", cancellation));
        return this.Paper(pdf.Bytes, name, pdf);
    }

    /// <summary>Asking whether the paper is there is not a print.</summary>
    public IActionResult OnHead() => new EmptyResult();
}
