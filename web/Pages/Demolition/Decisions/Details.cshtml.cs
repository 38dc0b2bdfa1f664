using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases.Queries;

namespace VillageTracker.Web.Pages.Demolition.Decisions;

public sealed class DetailsModel(DecisionQuery decisions, VillageClock clock) : PageModel
{
    public DecisionView View { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation) => View = await decisions.RunAsync(id, cancellation);
}
