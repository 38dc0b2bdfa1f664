using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Domain.Files.Queries;
using VillageTracker.Domain.Resettlement.Disputes.Queries;

namespace VillageTracker.Web.Pages.Demolition.Objections;

public sealed class DetailsModel(ObjectionQuery objections, DisputeOriginQuery origins, FilesOfQuery files, VillageClock clock) : PageModel
{
    public ObjectionView View { get; private set; } = null!;

    public IReadOnlyList<FileLine> Files { get; private set; } = [];

    /// <summary>Cases about homes that came from it, and the homes about which one can be opened.</summary>
    public DisputeOriginView Dispute { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        View = await objections.RunAsync(id, cancellation);
        Dispute = await origins.OfObjectionAsync(id, cancellation);
        Files = await files.RunAsync(NoticeFiles.Area, NoticeFiles.OfObjection, id, cancellation);
    }
}
