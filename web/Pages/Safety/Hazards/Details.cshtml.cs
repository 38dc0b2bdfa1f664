using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files.Queries;
using VillageTracker.Domain.Safety;
using VillageTracker.Domain.Safety.Queries;

namespace VillageTracker.Web.Pages.Safety.Hazards;

public sealed class DetailsModel(HazardQuery hazards, FilesOfQuery files, VillageClock clock) : PageModel
{
    public HazardView Hazard { get; private set; } = null!;

    public IReadOnlyList<FileLine> Files { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        Hazard = await hazards.RunAsync(id, cancellation);
        Files = await files.RunAsync(SafetyFiles.Area, SafetyFiles.OfHazard, id, cancellation);
    }
}
