using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Web.Downloads;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Reports;

/// <summary><c>/resettlement/statements/pdf</c>: all statements in force in one file, through a draft on disk so that memory stays small.</summary>
[Requires("Resettlement.Read")]
public sealed class StatementsModel(StatementPrinter printer) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var draft = PaperResult.Draft();
        try
        {
            var pdf = await PaperFaults.AsRefusalsAsync(() => printer.AllAsync(draft, printed: null, cancellation));
            return this.Paper(draft, "拿房结算单-全部.pdf", pdf);
        }
        catch
        {
            await draft.DisposeAsync();
            throw;
        }
    }

    public IActionResult OnHead() => new EmptyResult();
}
