using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Files.Queries;
using VillageTracker.Domain.Resettlement.Keys;
using VillageTracker.Domain.Resettlement.Keys.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Keys;

public sealed class DetailsModel(HandOverQuery records, FilesOfQuery files) : PageModel
{
    public HandOverView View { get; private set; } = null!;

    public IReadOnlyList<FileLine> Files { get; private set; } = [];

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        View = await records.RunAsync(id, cancellation);
        Files = await files.RunAsync("Resettlement", nameof(KeyHandOver), id, cancellation);
    }
}
