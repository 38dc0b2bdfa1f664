using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement.Funds.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Funds;

public sealed class IndexModel(FundLedgerQuery ledger, Actor actor, VillageClock clock) : PageModel
{
    public FundLedger Ledger { get; private set; } = null!;

    /// <summary>Who recorded a remittance does not reverse it.</summary>
    public int? Me => actor.AccountId;

    public async Task OnGetAsync(CancellationToken cancellation) => Ledger = await ledger.RunAsync(clock.Today, cancellation);
}
