using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Reports.Documents.Agreements;
using VillageTracker.Web.Downloads;

namespace VillageTracker.Web.Pages.Demolition.Transition;

/// <summary>The working of a household's transition fee as a file.</summary>
public sealed class PdfModel(TransitionLedgerQuery ledgers, VillageClock clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var ledger = await ledgers.OneAsync(id, clock.Today, cancellation);
        var pdf = await PaperFaults.AsRefusalsAsync(() => Task.FromResult(TransitionPaper.Compose(ledger)));
        return this.Paper(pdf.Bytes, $"过渡费-{ledger.Code}.pdf", pdf);
    }
}
