using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement.Funds.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Funds;

public sealed class IndexModel(FundLedgerQuery ledger, Actor actor, VillageClock clock) : PageModel
{
    public FundLedger Ledger { get; private set; } = null!;

    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    public PastDay Past => PastDay.Of(On, clock);

    /// <summary>On a past day nothing is recorded.</summary>
    public bool IsToday => Past.Day == Past.Today;

    /// <summary>Who recorded a remittance does not reverse it.</summary>
    public int? Me => actor.AccountId;

    public async Task OnGetAsync(CancellationToken cancellation) => Ledger = await ledger.RunAsync(Past.Day, cancellation);
}
