using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Targets;
using VillageTracker.Domain.Targets.Queries;

namespace VillageTracker.Web.Pages.Targets;

public sealed class IndexModel(TargetProgressQuery progress, TargetDetailsQuery details, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public int ShownYear => Year is >= 2000 and <= 2100 ? Year.Value : clock.Today.Year;

    public DateOnly AsOf => TargetSettings.AsOf(ShownYear, clock.Today);

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<TargetProgress> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Years = await details.YearsAsync(cancellation);
        Lines = await progress.RunAsync(new(AsOf.Year, AsOf.Month, 1), AsOf, cancellation);
    }

    public int Count(params ScheduleLight[] lights) => Lines.Count(l => lights.Contains(l.Light));
}
