using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments.Queries;

namespace VillageTracker.Web.Pages.Demolition.Payments;

public sealed class ReconciliationModel(ReconciliationQuery reconciliation, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    public Reconciliation Result { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation) => Result = await reconciliation.RunAsync(On ?? clock.Today, cancellation);
}
