using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files.Queries;
using VillageTracker.Domain.Resettlement.Keys;
using VillageTracker.Domain.Resettlement.Keys.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Defects;

public sealed class DetailsModel(DefectListQuery defects, FilesOfQuery files, VillageClock clock) : PageModel
{
    public DefectRow Defect { get; private set; } = null!;

    public IReadOnlyList<FileLine> Files { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        Defect = await defects.OneAsync(id, cancellation);
        Files = await files.RunAsync("Resettlement", nameof(HomeDefect), id, cancellation);
    }
}
