using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases.Queries;

namespace VillageTracker.Web.Pages.Demolition.Cases;

public sealed class AreaModel(AreaCasesQuery cases, VillageClock clock) : PageModel
{
    public AreaCases Area { get; private set; } = null!;

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation) => Area = await cases.RunAsync(id, clock.Today, cancellation);
}
