using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files.Queries;
using VillageTracker.Domain.Safety;
using VillageTracker.Domain.Safety.Queries;

namespace VillageTracker.Web.Pages.Safety.Inspections;

public sealed class DetailsModel(InspectionQuery inspections, HazardListQuery hazards, FilesOfQuery files, VillageClock clock) : PageModel
{
    public InspectionView Inspection { get; private set; } = null!;

    public PageOf<HazardRow> Hazards { get; private set; } = null!;

    public IReadOnlyList<FileLine> Files { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        Inspection = await inspections.RunAsync(id, cancellation);
        Hazards = await hazards.RunAsync(new(null, id, null, null, null, "found", 1), cancellation);
        Files = await files.RunAsync(SafetyFiles.Area, SafetyFiles.OfInspection, id, cancellation);
    }
}
