using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Funds.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Funds;

public sealed class IndexModel(FundLedgerQuery ledger, VillageClock clock) : PageModel
{
    public FundLedger Ledger { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation) => Ledger = await ledger.RunAsync(clock.Today, cancellation);
}
