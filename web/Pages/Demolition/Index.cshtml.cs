using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Queries;

namespace VillageTracker.Web.Pages.Demolition;

public sealed class IndexModel(AreaProgressQuery progress, ReportedTotalQuery reported, VillageClock clock) : PageModel
{
    public IReadOnlyList<AreaProgress> Areas { get; private set; } = [];

    public IReadOnlyList<ReportedTotal> Reported { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Areas = await progress.RunAsync(clock.Today, cancellation);
        Reported = await reported.RunAsync(cancellation);
    }
}
