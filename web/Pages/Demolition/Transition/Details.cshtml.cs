using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Queries;

namespace VillageTracker.Web.Pages.Demolition.Transition;

public sealed class DetailsModel(TransitionLedgerQuery ledgers, VillageClock clock) : PageModel
{
    public TransitionLedger Ledger { get; private set; } = null!;

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation) =>
        Ledger = await ledgers.OneAsync(id, clock.Today, cancellation);
}
