using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files.Queries;
using VillageTracker.Domain.Resettlement.Disputes;
using VillageTracker.Domain.Resettlement.Disputes.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Disputes;

public sealed class DetailsModel(DisputeQuery disputes, FilesOfQuery files, VillageClock clock) : PageModel
{
    public DisputeView View { get; private set; } = null!;

    public IReadOnlyList<FileLine> Files { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        View = await disputes.RunAsync(id, cancellation);
        Files = await files.RunAsync("Resettlement", nameof(DisputeCase), id, cancellation);
    }
}
