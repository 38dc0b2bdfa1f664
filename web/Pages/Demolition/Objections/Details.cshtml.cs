using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Domain.Files.Queries;

namespace VillageTracker.Web.Pages.Demolition.Objections;

public sealed class DetailsModel(ObjectionQuery objections, FilesOfQuery files, VillageClock clock) : PageModel
{
    public ObjectionView View { get; private set; } = null!;

    public IReadOnlyList<FileLine> Files { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        View = await objections.RunAsync(id, cancellation);
        Files = await files.RunAsync(NoticeFiles.Area, NoticeFiles.OfObjection, id, cancellation);
    }
}
